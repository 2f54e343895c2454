# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``subscription``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import subscription_status_get, subscription_status_set, subscription_status_set_v2, subscription_user_status

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class SubscriptionApi:
    """
    Set and read the state of users in subscription groups.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def status_set_v2(
        self,
        *,
        subscription_groups: Sequence[models.SubscriptionGroupChange | dicts.SubscriptionGroupChange],
    ) -> models.SubscriptionStatusSetV2Response:
        """
        Set the state of users in subscription groups.

        Adds users to one or more subscription groups or removes them: up to 50 users by external id,
        address or number in each entry. Identify users of an email group by `external_ids` or `emails`, and
        users of an SMS or RCS group by `external_ids` or `phones`; Braze rejects `emails` together with
        `phones`. With external ids, one request can change email and SMS groups of the same users. All
        users who share an address or number are changed.

        This is the newer version of `/subscription/status/set`, which changes one group per request.
        Nothing else about the users changes; to create users and set their groups in one call, use
        `/users/track`. Braze does not document the response.

        Requires the permission `subscription.status.set`. Rate limit: 5,000 requests per minute, bucket
        `subscription_status_set`. At most 4,194,304 bytes.

        Args:
            subscription_groups: One entry for each group and state. Braze documents no limit on the number of
                entries. Email addresses and phone numbers cannot be used in the same request.

        Returns:
            The states were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2
        """
        call = Call(
            subscription_status_set_v2.ENDPOINT,
            {"subscription_groups": subscription_groups},
        )
        return self._client._call(call)

    def status_set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.SubscriptionGroupState,
        external_id: str | Sequence[str] | Omit = OMIT,
        email: str | Sequence[str] | Omit = OMIT,
        phone: str | Sequence[str] | Omit = OMIT,
        use_double_opt_in_logic: bool | Omit = OMIT,
    ) -> models.SubscriptionStatusSetResponse:
        """
        Set the state of users in one subscription group.

        Adds up to 50 users to a subscription group or removes them from it. The newer
        `/v2/subscription/status/set` does the same for several groups in one request; prefer it. Identify
        users of an email group by `external_id` or `email`, and users of an SMS or RCS group by
        `external_id` or `phone`; Braze rejects `email` together with `phone`. All users who share an
        address or number are changed. A state for an address or number that no user has is kept for up to
        30 days and applied to a user created with it in that time; deleting the last user with an address
        or number deletes its state. Nothing else about the users changes; to create users and set their
        groups in one call, use `/users/track`. If updates in quick succession appear to get lost, wait a
        few minutes between them, or check the state with `/subscription/user/status` first.

        Requires the permission `subscription.status.set`. Rate limit: 5,000 requests per minute, bucket
        `subscription_status_set`. At most 50 items in `external_id`. At most 50 items in `email`. At most
        50 items in `phone`. At most 4,194,304 bytes. Give at least 1 of `external_id`, `email`, `phone`.
        Give at most 1 of `email`, `phone`.

        Args:
            subscription_group_id: API identifier of the subscription group, shown on the subscription groups
                page in the dashboard.
            subscription_state: A user's state in a subscription group: `subscribed` users are in the group,
                `unsubscribed` users are not.
            external_id: External id of the user, or a list of at most 50.
            email: Email address of the users, or a list of at most 50, for an email group; cannot be combined
                with `phone`. All users in the workspace who have the address are changed.
            phone: Phone number of the users in E.164 format, such as `+15555550100`, or a list of at most 50,
                for an SMS or RCS group; cannot be combined with `email`. All users in the workspace who have the
                number are changed.
            use_double_opt_in_logic: For SMS groups only; ignored for others. If true, users who are set to
                `subscribed` first go through the SMS double opt-in workflow: they receive at most one prompt per
                day, and a number that does not belong to a user is left unchanged. If false (the default), they are
                subscribed immediately.

        Returns:
            The states were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status
        """
        call = Call(
            subscription_status_set.ENDPOINT,
            {
                "subscription_group_id": subscription_group_id,
                "subscription_state": subscription_state,
                "external_id": external_id,
                "email": email,
                "phone": phone,
                "use_double_opt_in_logic": use_double_opt_in_logic,
            },
        )
        return self._client._call(call)

    def status_get(
        self,
        *,
        subscription_group_id: str,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
    ) -> models.SubscriptionStatusGetResponse:
        """
        Get the subscription group state of users.

        Returns whether each user is in the group. At least one of `external_id[]`, `email[]` and `phone[]`
        is required: external ids or addresses for an email group, external ids or numbers for an SMS or
        WhatsApp group. If external ids are given, only they select the users; without them, `email[]`
        together with `phone[]` is an error. The response contains the state stored for the group,
        regardless of the user's global state: a globally unsubscribed user may still be `Subscribed` here
        but receives no messages.

        Requires the permission `subscription.status.get`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `external_id`. At most 50 items in `email`. At most 50 items in
        `phone`. Give at least 1 of `external_id`, `email`, `phone`.

        Args:
            subscription_group_id: API identifier of the subscription group, shown on the subscription groups
                page in the dashboard.
            external_id: External ids of the users, from 1 to 50. If given, `email[]` and `phone[]` select no
                users.
            email: Email addresses of the users, at most 50. Without external ids, cannot be combined with
                `phone[]`.
            phone: Phone numbers of the users in E.164 format, at most 50. Without external ids, cannot be
                combined with `email[]`.

        Returns:
            The states of the users in the group.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_group_status
        """
        call = Call(
            subscription_status_get.ENDPOINT,
            {
                "subscription_group_id": subscription_group_id,
                "external_id": external_id,
                "email": email,
                "phone": phone,
            },
        )
        return self._client._call(call)

    def user_status(
        self,
        *,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.SubscriptionUserStatusResponse:
        """
        List the subscription groups of users.

        Lists users with the subscription groups in which their state has been set at least once, regardless
        of the channel; groups without such a history, such as a new group, are not included. At least one
        of `external_id[]`, `email[]` and `phone[]` is required; `email[]` and `phone[]` cannot be combined.
        Users who share an email address are listed separately.

        Requires the permission `subscription.groups.get`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `external_id`. At most 50 items in `email`. At most 50 items in
        `phone`. Give at least 1 of `external_id`, `email`, `phone`. Give at most 1 of `email`, `phone`.

        Args:
            external_id: External ids of the users, from 1 to 50.
            email: Email addresses of the users, from 1 to 50; cannot be combined with `phone[]`.
            phone: Phone numbers of the users in E.164 format, from 1 to 50; cannot be combined with `email[]`.
            limit: Maximum number of entries to return, up to 100. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.

        Returns:
            One page of users with their subscription groups.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups
        """
        call = Call(
            subscription_user_status.ENDPOINT,
            {"external_id": external_id, "email": email, "phone": phone, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def user_status_iter(
        self,
        *,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.SubscriptionUser]:
        """
        List the subscription groups of users, item by item, across all pages.

        Takes the arguments of `user_status` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups
        """
        call = Call(
            subscription_user_status.ENDPOINT,
            {"external_id": external_id, "email": email, "phone": phone, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)


class AsyncSubscriptionApi:
    """
    The methods of `SubscriptionApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status_set_v2(
        self,
        *,
        subscription_groups: Sequence[models.SubscriptionGroupChange | dicts.SubscriptionGroupChange],
    ) -> models.SubscriptionStatusSetV2Response:
        """
        Set the state of users in subscription groups.

        See `SubscriptionApi.status_set_v2` for arguments, limits and errors.
        """
        call = Call(
            subscription_status_set_v2.ENDPOINT,
            {"subscription_groups": subscription_groups},
        )
        return await self._client._call(call)

    async def status_set(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.SubscriptionGroupState,
        external_id: str | Sequence[str] | Omit = OMIT,
        email: str | Sequence[str] | Omit = OMIT,
        phone: str | Sequence[str] | Omit = OMIT,
        use_double_opt_in_logic: bool | Omit = OMIT,
    ) -> models.SubscriptionStatusSetResponse:
        """
        Set the state of users in one subscription group.

        See `SubscriptionApi.status_set` for arguments, limits and errors.
        """
        call = Call(
            subscription_status_set.ENDPOINT,
            {
                "subscription_group_id": subscription_group_id,
                "subscription_state": subscription_state,
                "external_id": external_id,
                "email": email,
                "phone": phone,
                "use_double_opt_in_logic": use_double_opt_in_logic,
            },
        )
        return await self._client._call(call)

    async def status_get(
        self,
        *,
        subscription_group_id: str,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
    ) -> models.SubscriptionStatusGetResponse:
        """
        Get the subscription group state of users.

        See `SubscriptionApi.status_get` for arguments, limits and errors.
        """
        call = Call(
            subscription_status_get.ENDPOINT,
            {
                "subscription_group_id": subscription_group_id,
                "external_id": external_id,
                "email": email,
                "phone": phone,
            },
        )
        return await self._client._call(call)

    async def user_status(
        self,
        *,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.SubscriptionUserStatusResponse:
        """
        List the subscription groups of users.

        See `SubscriptionApi.user_status` for arguments, limits and errors.
        """
        call = Call(
            subscription_user_status.ENDPOINT,
            {"external_id": external_id, "email": email, "phone": phone, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def user_status_iter(
        self,
        *,
        external_id: Sequence[str] | Omit = OMIT,
        email: Sequence[str] | Omit = OMIT,
        phone: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.SubscriptionUser]:
        """
        List the subscription groups of users, item by item, across all pages.

        See `SubscriptionApi.user_status_iter` for arguments, limits and errors.
        """
        call = Call(
            subscription_user_status.ENDPOINT,
            {"external_id": external_id, "email": email, "phone": phone, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)


class RawSubscriptionApi:
    """
    The methods of `SubscriptionApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = SubscriptionApi(client)
        self.status_set_v2 = raw(api.status_set_v2)
        self.status_set = raw(api.status_set)
        self.status_get = raw(api.status_get)
        self.user_status = raw(api.user_status)


class AsyncRawSubscriptionApi:
    """
    The methods of `AsyncSubscriptionApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncSubscriptionApi(client)
        self.status_set_v2 = async_raw(api.status_set_v2)
        self.status_set = async_raw(api.status_set)
        self.status_get = async_raw(api.status_get)
        self.user_status = async_raw(api.user_status)
