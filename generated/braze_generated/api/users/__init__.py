# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``users``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    users_alias_new,
    users_delete,
    users_export_global_control_group,
    users_export_ids,
    users_export_segment,
    users_external_ids_remove,
    users_external_ids_rename,
    users_identify,
    users_track,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class UsersApi:
    """
    Write, identify, rename, delete and export user profiles.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def alias_new(
        self,
        *,
        user_aliases: Sequence[models.AliasToCreate | Mapping[str, Any]],
    ) -> models.UsersAliasNewResponse:
        """
        Add aliases to users, or create alias-only users.

        Gives existing users an alias, or creates users that have nothing but an alias. An object without
        `external_id` creates an alias-only user; one with an `external_id` that Braze does not know changes
        nothing. Repeating a pair of name and label that already exists succeeds and changes nothing.

        Requires the permission `users.alias.new`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `user_aliases`. At most 4,194,304 bytes.

        Args:
            user_aliases: Aliases to add, at most 50.

        Returns:
            The aliases were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_alias
        """
        call = Call(
            users_alias_new.ENDPOINT,
            {"user_aliases": user_aliases},
        )
        return self._client._call(call)

    def delete(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        braze_ids: Sequence[str] | Omit = OMIT,
        email_addresses: Sequence[models.EmailToDelete | Mapping[str, Any] | str] | Omit = OMIT,
        phone_numbers: Sequence[models.PhoneNumberToDelete | Mapping[str, Any] | str] | Omit = OMIT,
    ) -> models.UsersDeleteResponse:
        """
        Delete users for good.

        Queues up to 50 users for deletion, named by one kind of identifier. Deletion cannot be undone; it
        takes up to five minutes to reach all of Braze. A deprecated external id counts as well and deletes
        the whole profile. Where several users share an e-mail address or phone number, a repeated request
        may delete the next of them.

        Requires the permission `users.delete`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `external_ids`, `user_aliases`, `braze_ids`, `email_addresses`
        and `phone_numbers` together. At most 4,194,304 bytes. Give exactly 1 of `external_ids`,
        `user_aliases`, `braze_ids`, `email_addresses`, `phone_numbers`.

        Args:
            external_ids: External ids of the users, at most 50. A deprecated external id deletes the whole
                profile too; to drop only the id, use `/users/external_ids/remove`.
            user_aliases: Aliases of the users, at most 50.
            braze_ids: Braze ids of the users, at most 50.
            email_addresses: E-mail addresses of the users, at most 50. Each says in `prioritization` which user
                is meant when several share it.
            phone_numbers: Phone numbers of the users, at most 50. Each says in `prioritization` which user is
                meant when several share it.

        Returns:
            The users were queued for deletion.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_delete
        """
        call = Call(
            users_delete.ENDPOINT,
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "braze_ids": braze_ids,
                "email_addresses": email_addresses,
                "phone_numbers": phone_numbers,
            },
        )
        return self._client._call(call)

    def export_global_control_group(
        self,
        *,
        fields_to_export: Sequence[models.ProfileField],
        callback_endpoint: str | Omit = OMIT,
        output_format: models.ExportFormat | Omit = OMIT,
    ) -> models.UsersExportGlobalControlGroupResponse:
        """
        Start an export of the Global Control Group.

        Starts an export of every user in the Global Control Group. The answer is a receipt; the files
        follow, with about 5,000 users each and one `UserProfile`, as JSON, on each line. They go to the
        cloud storage connected to Braze, or else into one archive at `url`, which is there only when it is
        ready: give a `callback_endpoint` to be told. The members of the group are those at the time of the
        export; Braze keeps no history of them.

        Requires the permission `users.export.global_control_group`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            fields_to_export: Fields of the profile to export. Braze's page does not list `created_from`,
                `push_subscribe`, `email_subscribe`, `push_tokens`, `campaigns_received`, `canvases_received` and
                `cards_clicked` for this export.
            callback_endpoint: URL that Braze posts to when the files are ready. The body is a JSON object with
                `success` (boolean) and, only without cloud storage of your own, `url` (where to download the
                archive). Left out or empty, nothing is posted.
            output_format: Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.

        Returns:
            The export was started.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/user_data/post_users_global_control_group
        """
        call = Call(
            users_export_global_control_group.ENDPOINT,
            {
                "fields_to_export": fields_to_export,
                "callback_endpoint": callback_endpoint,
                "output_format": output_format,
            },
        )
        return self._client._call(call)

    def export_ids(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        device_id: str | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email_address: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        fields_to_export: Sequence[models.ProfileField] | Omit = OMIT,
    ) -> models.UsersExportIdsResponse:
        """
        Export users by identifier.

        Returns the profiles of the users named in the request: up to 50 by external id or alias, and those
        with one Braze id and with one device id, e-mail address or phone number. It gathers whole profiles
        and is slower than other calls; `fields_to_export` makes it faster, and is required of customers who
        joined Braze on or after 22 August 2024. To export many users, use `/users/export/segment`.

        Requires the permission `users.export.ids`. Rate limit: 250 requests per minute, bucket
        `users_export_ids`. If the customer joined Braze before 22 August 2024: 2,500 requests per minute,
        bucket `users_export_ids`. If fields_to_export is given, without campaigns_received and
        canvases_received, and the workspace has the limit of 250 a minute: 40 requests per second, bucket
        `users_export_ids_fields`. At most 50 items in `external_ids` and `user_aliases` together. At most
        4,194,304 bytes. Give at least 1 of `external_ids`, `user_aliases`, `device_id`, `braze_id`,
        `email_address`, `phone`. Give at most 1 of `device_id`, `email_address`, `phone`.

        Args:
            external_ids: External ids of the users; together with `user_aliases` at most 50. A deprecated
                external id finds its user, whose profile then shows the current one.
            user_aliases: Aliases of the users; together with `external_ids` at most 50.
            device_id: Device id, as the SDK returns it. Only one of `device_id`, `email_address` and `phone`
                may be given.
            braze_id: Braze id of one user.
            email_address: E-mail address of the users. Only one of `device_id`, `email_address` and `phone` may
                be given.
            phone: Phone number of the users, in E.164 format. Only one of `device_id`, `email_address` and
                `phone` may be given.
            fields_to_export: Fields of the profile to return. Customers who joined Braze on or after 22 August
                2024 must give it; for the others, leaving it out means all fields. Fewer fields make a faster
                answer and allow more requests; `campaigns_received` and `canvases_received` forfeit that.

        Returns:
            The profiles that were found.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/user_data/post_users_identifier
        """
        call = Call(
            users_export_ids.ENDPOINT,
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "device_id": device_id,
                "braze_id": braze_id,
                "email_address": email_address,
                "phone": phone,
                "fields_to_export": fields_to_export,
            },
        )
        return self._client._call(call)

    def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[models.ProfileField],
        callback_endpoint: str | Omit = OMIT,
        custom_attributes_to_export: Sequence[str] | Omit = OMIT,
        output_format: models.ExportFormat | Omit = OMIT,
    ) -> models.UsersExportSegmentResponse:
        """
        Start an export of the users in a segment.

        Starts an export of every user in a segment. The answer is a receipt; the files follow, with about
        5,000 users each and one `UserProfile`, as JSON, on each line. They go to the cloud storage
        connected to Braze, or else into one archive at `url`, which is there only when it is ready, and
        then for a few hours: give a `callback_endpoint` to be told. A failed export is reported by e-mail.
        Large segments can take an hour or more. Custom events, purchases, campaigns and Canvases are
        limited to those of the last 90 days, though their first times and counts are of all time. A segment
        can have one running export and a company 100; another one is refused with 429.

        Requires the permission `users.export.segment`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 500 items in `custom_attributes_to_export`. At most 4,194,304 bytes.

        Args:
            segment_id: API identifier of the segment, shown in the dashboard and listed by `/segments/list`.
            fields_to_export: Fields of the profile to export. `custom_attributes` exports all custom
                attributes, whatever `custom_attributes_to_export` says.
            callback_endpoint: URL that Braze posts to when the files are ready. The body is a JSON object with
                `success` (boolean) and, only without cloud storage of your own, `url` (where to download the
                archive). Left out, nothing is posted.
            custom_attributes_to_export: Names of the custom attributes to export, at most 500. It has no effect
                when `fields_to_export` holds `custom_attributes`.
            output_format: Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.

        Returns:
            The export was started.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/user_data/post_users_segment
        """
        call = Call(
            users_export_segment.ENDPOINT,
            {
                "segment_id": segment_id,
                "fields_to_export": fields_to_export,
                "callback_endpoint": callback_endpoint,
                "custom_attributes_to_export": custom_attributes_to_export,
                "output_format": output_format,
            },
        )
        return self._client._call(call)

    def external_ids_rename(
        self,
        *,
        external_id_renames: Sequence[models.ExternalIdRename | Mapping[str, Any]],
    ) -> models.UsersExternalIdsRenameResponse:
        """
        Give users new external ids.

        Gives up to 50 users a new primary external id. The old one becomes deprecated: it goes on naming
        the user until `/users/external_ids/remove` removes it. A valid request succeeds even when each
        replacement in it fails, so look at `rename_errors`. Repeating a replacement that worked does no
        harm; it is reported as an error.

        Requires the permission `users.external_ids.rename`. Rate limit: 1,000 requests per minute, bucket
        `users_external_ids_rename`. At most 50 items in `external_id_renames`. At most 4,194,304 bytes.

        Args:
            external_id_renames: Replacements, at most 50.

        Returns:
            The request was valid; each replacement succeeded or failed by itself.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename
        """
        call = Call(
            users_external_ids_rename.ENDPOINT,
            {"external_id_renames": external_id_renames},
        )
        return self._client._call(call)

    def external_ids_remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> models.UsersExternalIdsRemoveResponse:
        """
        Remove deprecated external ids.

        Removes up to 50 external ids that `/users/external_ids/rename` has deprecated; they then name
        nobody, and the users keep their primary ids. A primary id is refused. A valid request succeeds even
        when no id in it can be removed, so look at `removal_errors`. Repeating a removal that worked does
        no harm; it is reported as an error.

        Requires the permission `users.external_ids.remove`. Rate limit: 1,000 requests per minute, bucket
        `users_external_ids_remove`. At most 50 items in `external_ids`. At most 4,194,304 bytes.

        Args:
            external_ids: Deprecated external ids, at most 50. A primary one is refused.

        Returns:
            The request was valid; each id was removed or refused by itself.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove
        """
        call = Call(
            users_external_ids_remove.ENDPOINT,
            {"external_ids": external_ids},
        )
        return self._client._call(call)

    def identify(
        self,
        *,
        aliases_to_identify: Sequence[models.AliasToIdentify | Mapping[str, Any]] | Omit = OMIT,
        emails_to_identify: Sequence[models.EmailToIdentify | Mapping[str, Any]] | Omit = OMIT,
        phone_numbers_to_identify: Sequence[models.PhoneNumberToIdentify | Mapping[str, Any]] | Omit = OMIT,
        merge_behavior: models.MergeBehavior | Omit = OMIT,
    ) -> models.UsersIdentifyResponse:
        """
        Give unidentified users an external id.

        Gives up to 50 users who have only an alias, an e-mail address or a phone number an external id.
        When another user has that external id already, the unidentified profile is merged into the profile
        of that user, where it fills only what is missing, and then removed; this cannot be undone. Nothing
        is merged when that user has an alias with the same label, or when an address or number still fits
        several users after `prioritization`. Names of aliases are case-sensitive. Success means only that
        the request was valid, not that anything was merged. Where several users share an address or number,
        a repeated request may merge the next of them.

        Requires the permission `users.identify`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `aliases_to_identify`, `emails_to_identify` and
        `phone_numbers_to_identify` together. At most 4,194,304 bytes. Give at least 1 of
        `aliases_to_identify`, `emails_to_identify`, `phone_numbers_to_identify`.

        Args:
            aliases_to_identify: Alias-only users and their external ids.
            emails_to_identify: E-mail-only users and their external ids.
            phone_numbers_to_identify: Users known by phone number only, and their external ids.
            merge_behavior: Legacy: what of the anonymous profile reached the identified one. `merge` took over
                the fields that only the anonymous profile had and was meant when it was left out; `none` took over
                only push tokens and message history. Braze no longer documents the field and always merges.

        Returns:
            The request was valid.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_identify
        """
        call = Call(
            users_identify.ENDPOINT,
            {
                "aliases_to_identify": aliases_to_identify,
                "emails_to_identify": emails_to_identify,
                "phone_numbers_to_identify": phone_numbers_to_identify,
                "merge_behavior": merge_behavior,
            },
        )
        return self._client._call(call)

    def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | Mapping[str, Any]] | Omit = OMIT,
        purchases: Sequence[models.Purchase | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.UsersTrackResponse:
        """
        Write user attributes, events and purchases.

        Sets profile fields and custom attributes, and records custom events and purchases, for up to 75
        objects in one request. Users who do not exist are created, unless `_update_existing_only` forbids
        it. The objects are queued and written later, attributes before events before purchases; several
        requests for the same user are not written in a certain order, so put what belongs together into
        one. Repeating a request records its events and purchases again. An object needs an identifier.
        `external_id`, `user_alias` and `braze_id` come first, and an object with two of them is rejected;
        beside one of them, `email` and `phone` are plain values of the profile. An object with a new
        `external_id` and the e-mail address of an existing user makes a second profile; `/users/identify`
        avoids that. Send only what has changed, since each value may count as a data point. A wrong object
        does not stop the others: it is reported in `errors` of a successful answer. The limit on requests
        depends on the contract: 3,000 in three seconds with data points; with Monthly Active Users, an
        hourly limit for the whole company and a burst limit over three seconds, both shown in the
        dashboard. Under the latter, a 429 has a header `X-Ratelimit-Retry-After` (seconds to wait) instead
        of the usual three.

        Requires the permission `users.track`. Rate limit: 3,000 requests in 3 seconds, bucket `users_track`
        (your contract may differ). At most 75 items in `attributes`, `events` and `purchases` together. At
        most 4,194,304 bytes. Give at least 1 of `external_id`, `user_alias`, `braze_id`, `email`, `phone`,
        `push_token_import` in each of `attributes`.

        Args:
            attributes: Profile fields and custom attributes to set, one object for each user.
            events: Custom events that users performed. Each object counts as one occurrence; duplicates are
                kept.
            purchases: Purchases that users made.

        Returns:
            The objects were queued, except those in `errors`.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_track
        """
        call = Call(
            users_track.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return self._client._call(call)


class AsyncUsersApi:
    """
    The methods of `UsersApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def alias_new(
        self,
        *,
        user_aliases: Sequence[models.AliasToCreate | Mapping[str, Any]],
    ) -> models.UsersAliasNewResponse:
        """
        Add aliases to users, or create alias-only users.

        See `UsersApi.alias_new` for arguments, limits and errors.
        """
        call = Call(
            users_alias_new.ENDPOINT,
            {"user_aliases": user_aliases},
        )
        return await self._client._call(call)

    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        braze_ids: Sequence[str] | Omit = OMIT,
        email_addresses: Sequence[models.EmailToDelete | Mapping[str, Any] | str] | Omit = OMIT,
        phone_numbers: Sequence[models.PhoneNumberToDelete | Mapping[str, Any] | str] | Omit = OMIT,
    ) -> models.UsersDeleteResponse:
        """
        Delete users for good.

        See `UsersApi.delete` for arguments, limits and errors.
        """
        call = Call(
            users_delete.ENDPOINT,
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "braze_ids": braze_ids,
                "email_addresses": email_addresses,
                "phone_numbers": phone_numbers,
            },
        )
        return await self._client._call(call)

    async def export_global_control_group(
        self,
        *,
        fields_to_export: Sequence[models.ProfileField],
        callback_endpoint: str | Omit = OMIT,
        output_format: models.ExportFormat | Omit = OMIT,
    ) -> models.UsersExportGlobalControlGroupResponse:
        """
        Start an export of the Global Control Group.

        See `UsersApi.export_global_control_group` for arguments, limits and errors.
        """
        call = Call(
            users_export_global_control_group.ENDPOINT,
            {
                "fields_to_export": fields_to_export,
                "callback_endpoint": callback_endpoint,
                "output_format": output_format,
            },
        )
        return await self._client._call(call)

    async def export_ids(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        device_id: str | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email_address: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        fields_to_export: Sequence[models.ProfileField] | Omit = OMIT,
    ) -> models.UsersExportIdsResponse:
        """
        Export users by identifier.

        See `UsersApi.export_ids` for arguments, limits and errors.
        """
        call = Call(
            users_export_ids.ENDPOINT,
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "device_id": device_id,
                "braze_id": braze_id,
                "email_address": email_address,
                "phone": phone,
                "fields_to_export": fields_to_export,
            },
        )
        return await self._client._call(call)

    async def export_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[models.ProfileField],
        callback_endpoint: str | Omit = OMIT,
        custom_attributes_to_export: Sequence[str] | Omit = OMIT,
        output_format: models.ExportFormat | Omit = OMIT,
    ) -> models.UsersExportSegmentResponse:
        """
        Start an export of the users in a segment.

        See `UsersApi.export_segment` for arguments, limits and errors.
        """
        call = Call(
            users_export_segment.ENDPOINT,
            {
                "segment_id": segment_id,
                "fields_to_export": fields_to_export,
                "callback_endpoint": callback_endpoint,
                "custom_attributes_to_export": custom_attributes_to_export,
                "output_format": output_format,
            },
        )
        return await self._client._call(call)

    async def external_ids_rename(
        self,
        *,
        external_id_renames: Sequence[models.ExternalIdRename | Mapping[str, Any]],
    ) -> models.UsersExternalIdsRenameResponse:
        """
        Give users new external ids.

        See `UsersApi.external_ids_rename` for arguments, limits and errors.
        """
        call = Call(
            users_external_ids_rename.ENDPOINT,
            {"external_id_renames": external_id_renames},
        )
        return await self._client._call(call)

    async def external_ids_remove(
        self,
        *,
        external_ids: Sequence[str],
    ) -> models.UsersExternalIdsRemoveResponse:
        """
        Remove deprecated external ids.

        See `UsersApi.external_ids_remove` for arguments, limits and errors.
        """
        call = Call(
            users_external_ids_remove.ENDPOINT,
            {"external_ids": external_ids},
        )
        return await self._client._call(call)

    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[models.AliasToIdentify | Mapping[str, Any]] | Omit = OMIT,
        emails_to_identify: Sequence[models.EmailToIdentify | Mapping[str, Any]] | Omit = OMIT,
        phone_numbers_to_identify: Sequence[models.PhoneNumberToIdentify | Mapping[str, Any]] | Omit = OMIT,
        merge_behavior: models.MergeBehavior | Omit = OMIT,
    ) -> models.UsersIdentifyResponse:
        """
        Give unidentified users an external id.

        See `UsersApi.identify` for arguments, limits and errors.
        """
        call = Call(
            users_identify.ENDPOINT,
            {
                "aliases_to_identify": aliases_to_identify,
                "emails_to_identify": emails_to_identify,
                "phone_numbers_to_identify": phone_numbers_to_identify,
                "merge_behavior": merge_behavior,
            },
        )
        return await self._client._call(call)

    async def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | Mapping[str, Any]] | Omit = OMIT,
        purchases: Sequence[models.Purchase | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.UsersTrackResponse:
        """
        Write user attributes, events and purchases.

        See `UsersApi.track` for arguments, limits and errors.
        """
        call = Call(
            users_track.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return await self._client._call(call)


class RawUsersApi:
    """
    The methods of `UsersApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = UsersApi(client)
        self.alias_new = raw(api.alias_new)
        self.delete = raw(api.delete)
        self.export_global_control_group = raw(api.export_global_control_group)
        self.export_ids = raw(api.export_ids)
        self.export_segment = raw(api.export_segment)
        self.external_ids_rename = raw(api.external_ids_rename)
        self.external_ids_remove = raw(api.external_ids_remove)
        self.identify = raw(api.identify)
        self.track = raw(api.track)


class AsyncRawUsersApi:
    """
    The methods of `AsyncUsersApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncUsersApi(client)
        self.alias_new = async_raw(api.alias_new)
        self.delete = async_raw(api.delete)
        self.export_global_control_group = async_raw(api.export_global_control_group)
        self.export_ids = async_raw(api.export_ids)
        self.export_segment = async_raw(api.export_segment)
        self.external_ids_rename = async_raw(api.external_ids_rename)
        self.external_ids_remove = async_raw(api.external_ids_remove)
        self.identify = async_raw(api.identify)
        self.track = async_raw(api.track)
