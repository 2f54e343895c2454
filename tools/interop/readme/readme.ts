// Lists campaigns, with the line for TypeScript.
import { CampaignsApi, Configuration } from "./index";

const [url, key] = process.argv.slice(2) as [string, string];
// README
new CampaignsApi(config).campaignsList().then((result) => console.log(result.campaigns.length));
