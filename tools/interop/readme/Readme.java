import braze.ApiClient;
import braze.api.CampaignsApi;
import java.net.http.HttpClient;

/** Lists campaigns, with the line for Java. */
public final class Readme {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        String key = arguments[1];
        ApiClient client = new ApiClient();
        // Without TLS, Java asks at each request for an upgrade to HTTP/2, of which the sandbox prints a warning.
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        // README
        System.out.println(new CampaignsApi(client).campaignsList(null, null, null, null).getCampaigns().size());
    }
}
