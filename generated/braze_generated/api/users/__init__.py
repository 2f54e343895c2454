# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``users``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    users_alias_new,
    users_alias_update,
    users_delete,
    users_export_global_control_group,
    users_export_ids,
    users_export_segment,
    users_external_ids_remove,
    users_external_ids_rename,
    users_identify,
    users_merge,
    users_track,
    users_track_bulk,
    users_track_sync,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class UsersApi:
    """
    Create, update, identify, rename, delete and export user profiles.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def alias_new(
        self,
        *,
        user_aliases: Sequence[models.AliasToCreate | dicts.AliasToCreate],
    ) -> models.UsersAliasNewResponse:
        """
        Add aliases to users, or create alias-only users.

        Adds an alias to existing users, or creates users that have only an alias. An object without
        `external_id` creates an alias-only user; one with an `external_id` unknown to Braze changes
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

    def alias_update(
        self,
        *,
        alias_updates: Sequence[models.AliasUpdate | dicts.AliasUpdate],
    ) -> models.UsersAliasUpdateResponse:
        """
        Rename aliases of users.

        Changes the names of up to 50 existing aliases; their labels stay the same. An alias that does not
        exist is ignored. The updates are not applied in a guaranteed order, so a request should not use a
        name both as an old and as a new name. Repeating a request is harmless, because the old names no
        longer exist. Braze does not document the response.

        Requires the permission `users.alias.update`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `alias_updates`. At most 4,194,304 bytes.

        Args:
            alias_updates: Aliases to rename, at most 50. They are not updated in a guaranteed order.

        Returns:
            The updates were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_users_alias_update
        """
        call = Call(
            users_alias_update.ENDPOINT,
            {"alias_updates": alias_updates},
        )
        return self._client._call(call)

    def delete(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        braze_ids: Sequence[str] | Omit = OMIT,
        email_addresses: Sequence[models.EmailToDelete | dicts.EmailToDelete | str] | Omit = OMIT,
        phone_numbers: Sequence[models.PhoneNumberToDelete | dicts.PhoneNumberToDelete | str] | Omit = OMIT,
    ) -> models.UsersDeleteResponse:
        """
        Permanently delete users.

        Queues up to 50 users, identified by one kind of identifier, for deletion. Deletion cannot be undone
        and takes up to five minutes to take effect across Braze. A deprecated external id also identifies a
        user, and using it deletes the whole profile. Repeating a request by external id, alias or Braze id
        is harmless. If several users share an email address or phone number, repeating a request by address
        or number may delete the next of them.

        Requires the permission `users.delete`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `external_ids`, `user_aliases`, `braze_ids`, `email_addresses`
        and `phone_numbers` together. At most 4,194,304 bytes. Give exactly 1 of `external_ids`,
        `user_aliases`, `braze_ids`, `email_addresses`, `phone_numbers`.

        Args:
            external_ids: External ids of the users, at most 50. A deprecated external id also deletes the whole
                profile; to remove only the id, use `/users/external_ids/remove`.
            user_aliases: Aliases of the users, at most 50.
            braze_ids: Braze ids of the users, at most 50.
            email_addresses: Email addresses of the users, at most 50. Each has a `prioritization` that selects
                the user if several share the address.
            phone_numbers: Phone numbers of the users, at most 50. Each has a `prioritization` that selects the
                user if several share the number.

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

        Starts an export of all users in the Global Control Group. The response is a receipt; the files
        follow, with about 5,000 users per file and one `UserProfile` in JSON per line. They are written to
        the cloud storage connected to Braze, or otherwise to a single archive at `url`, which is available
        only once the export is complete: set `callback_endpoint` to be notified. The export contains the
        members of the group at the time of the export; Braze keeps no membership history.

        Requires the permission `users.export.global_control_group`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            fields_to_export: Profile fields to export. Braze's page does not list `created_from`,
                `push_subscribe`, `email_subscribe`, `push_tokens`, `campaigns_received`, `canvases_received` and
                `cards_clicked` for this export.
            callback_endpoint: URL to which Braze sends a POST request when the files are ready. The body is a
                JSON object with `success` (boolean) and, only if you have no cloud storage of your own connected,
                `url` (where to download the archive). If omitted or empty, no request is sent.
            output_format: Format of the files, for exports to your own S3 bucket. Defaults to `zip`.

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
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        device_id: str | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email_address: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        fields_to_export: Sequence[models.ProfileField] | Omit = OMIT,
    ) -> models.UsersExportIdsResponse:
        """
        Export users by identifier.

        Returns the profiles of the users identified in the request: up to 50 by external id or alias, plus
        those that match one Braze id and one device id, email address or phone number. It collects entire
        profiles and is slower than other calls; `fields_to_export` speeds it up, and is required for
        customers who joined Braze on or after 22 August 2024. To export large numbers of users, use
        `/users/export/segment`.

        Requires the permission `users.export.ids`. Rate limit: 250 requests per minute, bucket
        `users_export_ids`. If the customer joined Braze before 22 August 2024: 2,500 requests per minute,
        bucket `users_export_ids`. If `fields_to_export` is given without `campaigns_received` and
        `canvases_received`, and the workspace has the limit of 250 per minute: 40 requests per second,
        bucket `users_export_ids_fields`. At most 50 items in `external_ids` and `user_aliases` together. At
        most 4,194,304 bytes. Give at least 1 of `external_ids`, `user_aliases`, `device_id`, `braze_id`,
        `email_address`, `phone`. Give at most 1 of `device_id`, `email_address`, `phone`.

        Args:
            external_ids: External ids of the users; at most 50 together with `user_aliases`. A deprecated
                external id finds its user, whose profile then contains the current one.
            user_aliases: Aliases of the users; at most 50 together with `external_ids`.
            device_id: Device id, as returned by the SDK. Only one of `device_id`, `email_address` and `phone`
                is allowed.
            braze_id: Braze id of a single user.
            email_address: Email address of the users. Only one of `device_id`, `email_address` and `phone` is
                allowed.
            phone: Phone number of the users, in E.164 format. Only one of `device_id`, `email_address` and
                `phone` is allowed.
            fields_to_export: Profile fields to return. Required for customers who joined Braze on or after 22
                August 2024; for others, all fields are returned by default. Fewer fields make the response faster
                and allow more requests, except if `campaigns_received` or `canvases_received` is among them.

        Returns:
            The matching profiles.

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

        Starts an export of all users in a segment. The response is a receipt; the files follow, with about
        5,000 users per file and one `UserProfile` in JSON per line. They are written to the cloud storage
        connected to Braze, or otherwise to a single archive at `url`, which is available only once the
        export is complete, and then for a few hours: set `callback_endpoint` to be notified. Failed exports
        are reported by email. Large segments can take an hour or longer.

        Custom events, purchases, campaigns and Canvases are limited to the last 90 days, but their first
        times and counts are all-time values. Only one export per segment and 100 per company can run at the
        same time; further requests are rejected with 429.

        Requires the permission `users.export.segment`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 500 items in `custom_attributes_to_export`. At most 4,194,304 bytes.

        Args:
            segment_id: API identifier of the segment, shown in the dashboard and returned by `/segments/list`.
            fields_to_export: Profile fields to export. `custom_attributes` exports all custom attributes,
                regardless of `custom_attributes_to_export`.
            callback_endpoint: URL to which Braze sends a POST request when the files are ready. The body is a
                JSON object with `success` (boolean) and, only if you have no cloud storage of your own connected,
                `url` (where to download the archive). If omitted, no request is sent.
            custom_attributes_to_export: Names of the custom attributes to export, at most 500. Has no effect if
                `fields_to_export` contains `custom_attributes`.
            output_format: Format of the files, for exports to your own S3 bucket. Defaults to `zip`.

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
        external_id_renames: Sequence[models.ExternalIdRename | dicts.ExternalIdRename],
    ) -> models.UsersExternalIdsRenameResponse:
        """
        Give users new external ids.

        Gives up to 50 users a new primary external id. The old id is deprecated but continues to identify
        the user until it is removed with `/users/external_ids/remove`. A valid request succeeds even if
        every rename in it fails, so check `rename_errors`. Repeating a rename that succeeded is harmless;
        it is reported as an error.

        Requires the permission `users.external_ids.rename`. Rate limit: 1,000 requests per minute, bucket
        `users_external_ids_rename`. At most 50 items in `external_id_renames`. At most 4,194,304 bytes.

        Args:
            external_id_renames: Renames, at most 50.

        Returns:
            The request was valid; each rename succeeded or failed individually.

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

        Removes up to 50 external ids that were deprecated with `/users/external_ids/rename`; they then no
        longer identify any user, and the users keep their primary ids. This cannot be undone. Primary ids
        are rejected. A valid request succeeds even if no id in it can be removed, so check
        `removal_errors`. Repeating a removal that succeeded is harmless; it is reported as an error.

        Requires the permission `users.external_ids.remove`. Rate limit: 1,000 requests per minute, bucket
        `users_external_ids_remove`. At most 50 items in `external_ids`. At most 4,194,304 bytes.

        Args:
            external_ids: Deprecated external ids, at most 50. Primary ids are rejected.

        Returns:
            The request was valid; each id was removed or rejected individually.

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
        aliases_to_identify: Sequence[models.AliasToIdentify | dicts.AliasToIdentify] | Omit = OMIT,
        emails_to_identify: Sequence[models.EmailToIdentify | dicts.EmailToIdentify] | Omit = OMIT,
        phone_numbers_to_identify: Sequence[models.PhoneNumberToIdentify | dicts.PhoneNumberToIdentify] | Omit = OMIT,
        merge_behavior: models.MergeBehavior | Omit = OMIT,
    ) -> models.UsersIdentifyResponse:
        """
        Give unidentified users an external id.

        Gives an external id to up to 50 users who have only an alias, an email address or a phone number.
        If another user already has that external id, the unidentified profile is merged into that user's
        profile, where it fills only missing values, and is then removed; this cannot be undone. Nothing is
        merged if that user has an alias with the same label, or if an address or number still matches
        several users after `prioritization`. Alias names are case-sensitive. Success means only that the
        request was valid, not that anything was merged. Repeating a request by alias is harmless. If
        several users share an email address or phone number, repeating a request by address or number may
        merge the next of them.

        Requires the permission `users.identify`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `aliases_to_identify`, `emails_to_identify` and
        `phone_numbers_to_identify` together. At most 4,194,304 bytes. Give at least 1 of
        `aliases_to_identify`, `emails_to_identify`, `phone_numbers_to_identify`.

        Args:
            aliases_to_identify: Alias-only users and their external ids.
            emails_to_identify: Email-only users and their external ids.
            phone_numbers_to_identify: Phone-only users and their external ids.
            merge_behavior: Legacy: which data of the anonymous profile was transferred to the identified one.
                `merge` (the default) transferred the fields that only the anonymous profile had; `none` transferred
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
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
    ) -> models.UsersTrackResponse:
        """
        Write user attributes, events and purchases.

        Sets profile fields and custom attributes, and records custom events and purchases, for up to 75
        objects per request. Users who do not exist are created unless `_update_existing_only` prevents it.
        The objects are queued and written later: attributes first, then events, then purchases. Several
        requests for the same user are not written in a guaranteed order, so put related data into one
        request. Repeating a request records its events and purchases again. `/users/track/bulk` accepts
        larger batches; `/users/track/sync` waits until an object is written.

        Each object needs an identifier. `external_id`, `user_alias` and `braze_id` take precedence, and an
        object with two of them is rejected; alongside one of them, `email` and `phone` are plain profile
        values. An object with a new `external_id` and the email address of an existing user creates a
        second profile; use `/users/identify` to avoid that. Send only what has changed, because each value
        may count as a data point.

        An invalid object does not affect the others: it is reported in `errors` of a successful response.
        The rate limit depends on the contract: 3,000 requests per three seconds with data points; with
        Monthly Active Users, an hourly limit for the whole company and a burst limit over three seconds,
        both shown in the dashboard. In the latter case, a 429 response has an `X-Ratelimit-Retry-After`
        header (seconds to wait) instead of the usual three.

        Requires the permission `users.track`. Rate limit: 3,000 requests in 3 seconds, bucket `users_track`
        (your contract may differ). At most 75 items in `attributes`, `events` and `purchases` together. At
        most 4,194,304 bytes. Give at least 1 of `attributes`, `events`, `purchases`. Give at least 1 of
        `external_id`, `user_alias`, `braze_id`, `email`, `phone`, `push_token_import` in each of
        `attributes`.

        Args:
            attributes: Profile fields and custom attributes to set, one object per user.
            events: Custom events performed by users. Each object counts as one occurrence; duplicates are kept.
            purchases: Purchases made by users.

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

    def track_bulk(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
    ) -> models.UsersTrackBulkResponse:
        """
        Write large batches of attributes, events and purchases.

        Does the same as `/users/track`, for up to 1,000 objects per request: attributes, events and
        purchases in any combination. Use it for backfills and daily synchronisation. At peak times, Braze
        processes `/users/track` first, so use that operation for data that is needed at once. At most 100
        objects of a request can be for the same user, and the body can have at most 2 MB; a larger one is
        rejected (400). An account can have lower limits. The endpoint is in a beta that Braze opens for
        some customers; ask Braze's account team.

        Each object needs an identifier, according to the same rules as in `/users/track`. The objects are
        queued and written later. An invalid object does not affect the others: it is reported in `errors`
        of a successful response. Repeating a request records its events and purchases again.

        Requires the permission `users.track.bulk`. Rate limit: 50 requests per second, bucket
        `users_track_bulk` (your contract may differ). At most 1000 items in `attributes`, `events` and
        `purchases` together, 100 of them for the same user. At most 2,097,152 bytes. Give at least 1 of
        `attributes`, `events`, `purchases`. Give at least 1 of `external_id`, `user_alias`, `braze_id`,
        `email`, `phone`, `push_token_import` in each of `attributes`.

        Args:
            attributes: Profile fields and custom attributes to set, one object per user.
            events: Custom events performed by users. Each object counts as one occurrence; duplicates are kept.
            purchases: Purchases made by users.

        Returns:
            The objects were queued, except those in `errors`.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_track_bulk
        """
        call = Call(
            users_track_bulk.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return self._client._call(call)

    def track_sync(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
    ) -> models.UsersTrackSyncResponse:
        """
        Write one object and return the updated profile.

        Writes one attributes object, one event or one purchase, waits until it is processed, and returns
        the fields of the profile that it changed. It is slower than `/users/track` and has a much lower
        rate limit. Use it where several updates of the same user must not overtake each other: send each
        one after the response to the previous one. Requests for different users, or for different fields of
        a user, can run at the same time. The endpoint is in a beta that Braze opens for some customers; ask
        Braze's account team.

        The object needs an identifier, according to the same rules as in `/users/track`. A successful
        response does not guarantee that a custom attribute has the new value: a value that is too long is
        not stored, for example, so compare `custom_attributes` with what you sent. Each custom attribute
        counts as a data point. Repeating a request with an event or purchase records it again.

        Requires the permission `users.track.sync`. Rate limit: 500 requests per minute, bucket
        `users_track_sync`. At most 1 items in `attributes`, `events` and `purchases` together. At most
        4,194,304 bytes. Give exactly 1 of `attributes`, `events`, `purchases`. Give at least 1 of
        `external_id`, `user_alias`, `braze_id`, `email`, `phone`, `push_token_import` in each of
        `attributes`.

        Args:
            attributes: One object with profile fields and custom attributes to set.
            events: One custom event performed by a user.
            purchases: One purchase made by a user.

        Returns:
            The object was processed.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_user_track_synchronous
        """
        call = Call(
            users_track_sync.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return self._client._call(call)

    def merge(
        self,
        *,
        merge_updates: Sequence[models.UserMerge | dicts.UserMerge],
    ) -> models.UsersMergeResponse:
        """
        Merge users into other users.

        Merges up to 50 users into other users: data of the one is added to the profile of the other, and
        the profile of the first is then removed. Values that the kept profile lacks are filled in, custom
        attributes included; values that both have are kept. Counts of sessions, events and purchases are
        added up; first and last dates are combined. Message history is also merged, except in the features
        powered by Snowflake (Messaging History, Segment Extensions, Query Builder and Currents), where
        merges are not visible.

        Merging is asynchronous and follows no guaranteed order; the merged user may still be found for a
        few minutes. A successful response does not mean that anything was merged. Nothing is merged, for
        example, if an email address or phone number still matches several users after `prioritization`, or
        if both users have phone numbers that are not in E.164 format. If several users share an address or
        number, repeating a request may merge the next of them.

        Requires the permission `users.merge`. Rate limit: 20,000 requests per minute, bucket
        `users_identity`. At most 50 items in `merge_updates`. At most 4,194,304 bytes.

        Args:
            merge_updates: Merges, at most 50. They are not made in a guaranteed order.

        Returns:
            The request was valid; the users will be merged.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/user_data/post_users_merge
        """
        call = Call(
            users_merge.ENDPOINT,
            {"merge_updates": merge_updates},
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
        user_aliases: Sequence[models.AliasToCreate | dicts.AliasToCreate],
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

    async def alias_update(
        self,
        *,
        alias_updates: Sequence[models.AliasUpdate | dicts.AliasUpdate],
    ) -> models.UsersAliasUpdateResponse:
        """
        Rename aliases of users.

        See `UsersApi.alias_update` for arguments, limits and errors.
        """
        call = Call(
            users_alias_update.ENDPOINT,
            {"alias_updates": alias_updates},
        )
        return await self._client._call(call)

    async def delete(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        braze_ids: Sequence[str] | Omit = OMIT,
        email_addresses: Sequence[models.EmailToDelete | dicts.EmailToDelete | str] | Omit = OMIT,
        phone_numbers: Sequence[models.PhoneNumberToDelete | dicts.PhoneNumberToDelete | str] | Omit = OMIT,
    ) -> models.UsersDeleteResponse:
        """
        Permanently delete users.

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
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
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
        external_id_renames: Sequence[models.ExternalIdRename | dicts.ExternalIdRename],
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
        aliases_to_identify: Sequence[models.AliasToIdentify | dicts.AliasToIdentify] | Omit = OMIT,
        emails_to_identify: Sequence[models.EmailToIdentify | dicts.EmailToIdentify] | Omit = OMIT,
        phone_numbers_to_identify: Sequence[models.PhoneNumberToIdentify | dicts.PhoneNumberToIdentify] | Omit = OMIT,
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
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
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

    async def track_bulk(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
    ) -> models.UsersTrackBulkResponse:
        """
        Write large batches of attributes, events and purchases.

        See `UsersApi.track_bulk` for arguments, limits and errors.
        """
        call = Call(
            users_track_bulk.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return await self._client._call(call)

    async def track_sync(
        self,
        *,
        attributes: Sequence[models.UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[models.Event | dicts.Event] | Omit = OMIT,
        purchases: Sequence[models.Purchase | dicts.Purchase] | Omit = OMIT,
    ) -> models.UsersTrackSyncResponse:
        """
        Write one object and return the updated profile.

        See `UsersApi.track_sync` for arguments, limits and errors.
        """
        call = Call(
            users_track_sync.ENDPOINT,
            {"attributes": attributes, "events": events, "purchases": purchases},
        )
        return await self._client._call(call)

    async def merge(
        self,
        *,
        merge_updates: Sequence[models.UserMerge | dicts.UserMerge],
    ) -> models.UsersMergeResponse:
        """
        Merge users into other users.

        See `UsersApi.merge` for arguments, limits and errors.
        """
        call = Call(
            users_merge.ENDPOINT,
            {"merge_updates": merge_updates},
        )
        return await self._client._call(call)


class RawUsersApi:
    """
    The methods of `UsersApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = UsersApi(client)
        self.alias_new = raw(api.alias_new)
        self.alias_update = raw(api.alias_update)
        self.delete = raw(api.delete)
        self.export_global_control_group = raw(api.export_global_control_group)
        self.export_ids = raw(api.export_ids)
        self.export_segment = raw(api.export_segment)
        self.external_ids_rename = raw(api.external_ids_rename)
        self.external_ids_remove = raw(api.external_ids_remove)
        self.identify = raw(api.identify)
        self.track = raw(api.track)
        self.track_bulk = raw(api.track_bulk)
        self.track_sync = raw(api.track_sync)
        self.merge = raw(api.merge)


class AsyncRawUsersApi:
    """
    The methods of `AsyncUsersApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncUsersApi(client)
        self.alias_new = async_raw(api.alias_new)
        self.alias_update = async_raw(api.alias_update)
        self.delete = async_raw(api.delete)
        self.export_global_control_group = async_raw(api.export_global_control_group)
        self.export_ids = async_raw(api.export_ids)
        self.export_segment = async_raw(api.export_segment)
        self.external_ids_rename = async_raw(api.external_ids_rename)
        self.external_ids_remove = async_raw(api.external_ids_remove)
        self.identify = async_raw(api.identify)
        self.track = async_raw(api.track)
        self.track_bulk = async_raw(api.track_bulk)
        self.track_sync = async_raw(api.track_sync)
        self.merge = async_raw(api.merge)
