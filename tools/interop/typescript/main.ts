// Tracks a user, exports it, sends it a message and lists campaigns, with the client that hey-api makes of the bundle.
// Prints what it read as JSON; nox -s interop compares that with what the sandbox holds.

import { campaignsList, messagesSend, usersExportIds, usersTrack, type UserAttributes } from "./braze";
import { client } from "./braze/client.gen";

async function main(baseUrl: string, key: string, externalId: string): Promise<void> {
  client.setConfig({ baseUrl, auth: key });

  const user: UserAttributes = {
    external_id: externalId,
    email: "ada@example.com",
    first_name: "Ada",
    home_city: null,
    favorite_color: "red",
  };
  const time = new Date().toISOString();
  const tracked = await usersTrack({
    body: { attributes: [user], events: [{ external_id: externalId, name: "signed_up", time }] },
    throwOnError: true,
  });
  const exported = await usersExportIds({
    body: { external_ids: [externalId], fields_to_export: ["external_id", "first_name", "email"] },
    throwOnError: true,
  });
  const sent = await messagesSend({
    body: {
      external_user_ids: [externalId],
      messages: { apple_push: { alert: { title: "Hello", body: "Your order is on its way" } } },
    },
    throwOnError: true,
  });
  const listed = await campaignsList({ query: { page: 0, sort_direction: "desc" }, throwOnError: true });

  // A refusal comes back typed as well.
  const refused = await usersExportIds({ body: { external_ids: [externalId] } as never, auth: "" });

  console.log(
    JSON.stringify({
      tracked: [tracked.data.message, tracked.data.attributes_processed, tracked.data.events_processed],
      users: exported.data.users.map((profile) => [profile.external_id, profile.first_name, profile.email]),
      dispatched: typeof sent.data.dispatch_id === "string" && sent.data.message === "success",
      campaigns: listed.data.campaigns.map((campaign) => [campaign.id, campaign.name, campaign.tags]),
      refused: [refused.response?.status, typeof refused.error?.message],
    }),
  );
}

const [baseUrl, key, externalId] = process.argv.slice(2) as [string, string, string];
main(baseUrl, key, externalId).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
