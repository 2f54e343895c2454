import braze.ApiClient;
import braze.ApiException;
import braze.api.CampaignsApi;
import braze.api.MessagesApi;
import braze.api.UsersApi;
import braze.model.ApplePush;
import braze.model.ApplePushAlert;
import braze.model.ApplePushAlertOrText;
import braze.model.CampaignSummary;
import braze.model.Event;
import braze.model.Messages;
import braze.model.MessagesSendRequest;
import braze.model.MessagesSendResponse;
import braze.model.ProfileField;
import braze.model.SortDirection;
import braze.model.UserAttributes;
import braze.model.UserProfile;
import braze.model.UsersExportIdsRequest;
import braze.model.UsersTrackRequest;
import braze.model.UsersTrackResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tracks a user, exports it, sends it a message and lists campaigns, with the client that openapi-generator makes of the
 * bundle. Prints what it read as JSON; nox -s interop compares that with what the sandbox holds.
 */
public final class Main {
    public static void main(String[] arguments) throws Exception {
        String key = arguments[1];
        String externalId = arguments[2];
        ApiClient client = clientOf(arguments[0]);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + key));
        UsersApi users = new UsersApi(client);

        UserAttributes user = new UserAttributes()
                .externalId(externalId)
                .email("ada@example.com")
                .firstName("Ada")
                .putAdditionalProperty("favorite_color", "red")
                .putAdditionalProperty("favorite_food", null);
        Event event = new Event().externalId(externalId).name("signed_up").time(OffsetDateTime.now().toString());
        UsersTrackResponse tracked =
                users.usersTrack(new UsersTrackRequest().attributes(List.of(user)).events(List.of(event)));

        List<Object> profiles = new ArrayList<>();
        for (UserProfile profile : users.usersExportIds(new UsersExportIdsRequest()
                        .externalIds(List.of(externalId))
                        .fieldsToExport(List.of(ProfileField.EXTERNAL_ID, ProfileField.FIRST_NAME, ProfileField.EMAIL)))
                .getUsers()) {
            profiles.add(list(profile.getExternalId(), profile.getFirstName(), profile.getEmail()));
        }

        ApplePushAlert alert = new ApplePushAlert().title("Hello").body("Your order is on its way");
        MessagesSendResponse sent = new MessagesApi(client)
                .messagesSend(new MessagesSendRequest()
                        .externalUserIds(List.of(externalId))
                        .messages(new Messages().applePush(new ApplePush().alert(new ApplePushAlertOrText(alert)))));

        List<Object> campaigns = new ArrayList<>();
        for (CampaignSummary campaign :
                new CampaignsApi(client).campaignsList(0, null, SortDirection.DESC, null).getCampaigns()) {
            campaigns.add(list(campaign.getId(), campaign.getName(), campaign.getTags()));
        }

        int refused = 0;
        try {
            new CampaignsApi(clientOf(arguments[0])).campaignsList(null, null, null, null);
        } catch (ApiException error) {
            refused = error.getCode();
        }

        Map<String, Object> read = new LinkedHashMap<>();
        read.put("tracked", list(tracked.getMessage(), tracked.getAttributesProcessed(), tracked.getEventsProcessed()));
        read.put("users", profiles);
        read.put("dispatched", sent.getDispatchId() != null && "success".equals(sent.getMessage()));
        read.put("campaigns", campaigns);
        read.put("refused", list(refused, "string"));
        System.out.println(new ObjectMapper().writeValueAsString(read));
    }

    private static ApiClient clientOf(String url) {
        ApiClient client = new ApiClient();
        // Without TLS, Java asks at each request for an upgrade to HTTP/2, of which the sandbox prints a warning.
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        client.updateBaseUri(url);
        return client;
    }

    /** Unlike List.of, takes null. */
    private static List<Object> list(Object... items) {
        return new ArrayList<>(java.util.Arrays.asList(items));
    }
}
