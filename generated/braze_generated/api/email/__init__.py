# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``email``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    email_blacklist,
    email_bounce_remove,
    email_hard_bounces,
    email_spam_remove,
    email_status,
    email_unsubscribes,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class EmailApi:
    """
    Global e-mail subscription states, and the lists of bounces, spam reports and unsubscribes.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def blacklist(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailBlacklistResponse:
        """
        Block e-mail addresses, under the older name.

        Unsubscribes addresses from e-mail and marks them as hard bounced, so that they get no more of it.
        At most 50 addresses. `/email/blocklist` does the same and is what Braze recommends.

        Deprecated. Use instead: POST /email/blocklist, with the same body and the same permission

        Requires the permission `email.blacklist`. Rate limit: 250,000 requests per hour, bucket `default`.
        At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: E-mail addresses to block, at most 50. Braze also takes a single address as a plain string.

        Returns:
            The addresses were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/post_blacklist
        """
        call = Call(
            email_blacklist.ENDPOINT,
            {"email": email},
        )
        return self._client._call(call)

    def bounce_remove(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailBounceRemoveResponse:
        """
        Take e-mail addresses off the bounce lists.

        Takes addresses off the bounce list of Braze and off that of the e-mail provider, so that they can
        be sent to again. At most 50 addresses.

        Requires the permission `email.bounce.remove`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: E-mail addresses to take off the bounce lists, at most 50. Braze also takes a single address
                as a plain string.

        Returns:
            The addresses were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces
        """
        call = Call(
            email_bounce_remove.ENDPOINT,
            {"email": email},
        )
        return self._client._call(call)

    def spam_remove(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailSpamRemoveResponse:
        """
        Take e-mail addresses off the spam lists.

        Takes addresses off the spam list of Braze and off that of the e-mail provider, so that they can be
        sent to again. At most 50 addresses.

        Requires the permission `email.spam.remove`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: E-mail addresses to take off the spam lists, at most 50. Braze also takes a single address as
                a plain string.

        Returns:
            The addresses were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/post_remove_spam
        """
        call = Call(
            email_spam_remove.ENDPOINT,
            {"email": email},
        )
        return self._client._call(call)

    def status(
        self,
        *,
        email: Sequence[str],
        subscription_state: models.SubscriptionState,
    ) -> models.EmailStatusResponse:
        """
        Set the global e-mail state of addresses.

        Sets the global e-mail subscription state of up to 50 addresses. It stands above subscription
        groups: an address that is `unsubscribed` gets no e-mail, whatever its groups. An address that
        belongs to no user yet may be given too; the state is applied as soon as a user has it.

        Requires the permission `email.status`. Rate limit: 250,000 requests per hour, bucket `default`. At
        most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: E-mail addresses to change, at most 50; they need not belong to a user yet. Braze also takes
                a single address as a plain string.
            subscription_state: State to set: `opted_in` for someone who asked for e-mail, `unsubscribed` for
                someone who declined it, `subscribed` for someone who did neither. Subscription groups have only the
                last two.

        Returns:
            The states were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status
        """
        call = Call(
            email_status.ENDPOINT,
            {"email": email, "subscription_state": subscription_state},
        )
        return self._client._call(call)

    def hard_bounces(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> models.EmailHardBouncesResponse:
        """
        List e-mail addresses that hard bounced.

        Lists the addresses that hard bounced between two dates, in descending order, or tells whether one
        address did. `end_date` is always needed, and `start_date` or `email` with it; where both are given,
        `email` counts and the dates do not. No total is given: a page with fewer entries than `limit` is
        the last one. With `email`, leave `limit` and `offset` out, for the answer may be empty otherwise.

        Requires the permission `email.hard_bounces`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `start_date`, `email`.

        Args:
            end_date: End of the range, at midnight UTC of this day. Needed with `email` too.
            start_date: First day of the range, from midnight UTC; before `end_date`. Needed unless addresses or
                numbers are looked up.
            limit: Greatest number of entries to return, up to 500. Left out, 100.
            offset: Number of matching entries to skip. Left out, none is skipped.
            email: The one address to look up; the range is then ignored. Needed unless `start_date` is given.

        Returns:
            One page of addresses that hard bounced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces
        """
        call = Call(
            email_hard_bounces.ENDPOINT,
            {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset, "email": email},
        )
        return self._client._call(call)

    def hard_bounces_iter(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> Pager[models.HardBouncedAddress]:
        """
        List e-mail addresses that hard bounced, item by item, across all pages.

        Takes the arguments of `hard_bounces` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces
        """
        call = Call(
            email_hard_bounces.ENDPOINT,
            {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset, "email": email},
        )
        return self._client._pages(call)

    def unsubscribes(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> models.EmailUnsubscribesResponse:
        """
        List e-mail addresses that unsubscribed.

        Lists the addresses that unsubscribed between two dates, or tells whether one address did.
        `end_date` is needed, and `start_date` or `email` with it. No total is given: a page with fewer
        entries than `limit` is the last one. The answer has the latest unsubscribes, not the full history
        of states; Currents provides that.

        Requires the permission `email.unsubscribe`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `start_date`, `email`.

        Args:
            end_date: End of the range, at midnight UTC of this day. Needed with `email` too.
            start_date: First day of the range, from midnight UTC; before `end_date`. Needed unless addresses or
                numbers are looked up.
            limit: Greatest number of entries to return, up to 500. Left out, 100.
            offset: Number of matching entries to skip. Left out, none is skipped.
            sort_direction: Order by time of unsubscribing. Left out, the newest come first.
            email: The one address to look up. Needed unless `start_date` is given.

        Returns:
            One page of addresses that unsubscribed.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses
        """
        call = Call(
            email_unsubscribes.ENDPOINT,
            {
                "end_date": end_date,
                "start_date": start_date,
                "limit": limit,
                "offset": offset,
                "sort_direction": sort_direction,
                "email": email,
            },
        )
        return self._client._call(call)

    def unsubscribes_iter(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> Pager[models.UnsubscribedAddress]:
        """
        List e-mail addresses that unsubscribed, item by item, across all pages.

        Takes the arguments of `unsubscribes` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses
        """
        call = Call(
            email_unsubscribes.ENDPOINT,
            {
                "end_date": end_date,
                "start_date": start_date,
                "limit": limit,
                "offset": offset,
                "sort_direction": sort_direction,
                "email": email,
            },
        )
        return self._client._pages(call)


class AsyncEmailApi:
    """
    The methods of `EmailApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def blacklist(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailBlacklistResponse:
        """
        Block e-mail addresses, under the older name.

        See `EmailApi.blacklist` for arguments, limits and errors.
        """
        call = Call(
            email_blacklist.ENDPOINT,
            {"email": email},
        )
        return await self._client._call(call)

    async def bounce_remove(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailBounceRemoveResponse:
        """
        Take e-mail addresses off the bounce lists.

        See `EmailApi.bounce_remove` for arguments, limits and errors.
        """
        call = Call(
            email_bounce_remove.ENDPOINT,
            {"email": email},
        )
        return await self._client._call(call)

    async def spam_remove(
        self,
        *,
        email: Sequence[str],
    ) -> models.EmailSpamRemoveResponse:
        """
        Take e-mail addresses off the spam lists.

        See `EmailApi.spam_remove` for arguments, limits and errors.
        """
        call = Call(
            email_spam_remove.ENDPOINT,
            {"email": email},
        )
        return await self._client._call(call)

    async def status(
        self,
        *,
        email: Sequence[str],
        subscription_state: models.SubscriptionState,
    ) -> models.EmailStatusResponse:
        """
        Set the global e-mail state of addresses.

        See `EmailApi.status` for arguments, limits and errors.
        """
        call = Call(
            email_status.ENDPOINT,
            {"email": email, "subscription_state": subscription_state},
        )
        return await self._client._call(call)

    async def hard_bounces(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> models.EmailHardBouncesResponse:
        """
        List e-mail addresses that hard bounced.

        See `EmailApi.hard_bounces` for arguments, limits and errors.
        """
        call = Call(
            email_hard_bounces.ENDPOINT,
            {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset, "email": email},
        )
        return await self._client._call(call)

    def hard_bounces_iter(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> AsyncPager[models.HardBouncedAddress]:
        """
        List e-mail addresses that hard bounced, item by item, across all pages.

        See `EmailApi.hard_bounces_iter` for arguments, limits and errors.
        """
        call = Call(
            email_hard_bounces.ENDPOINT,
            {"end_date": end_date, "start_date": start_date, "limit": limit, "offset": offset, "email": email},
        )
        return self._client._pages(call)

    async def unsubscribes(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> models.EmailUnsubscribesResponse:
        """
        List e-mail addresses that unsubscribed.

        See `EmailApi.unsubscribes` for arguments, limits and errors.
        """
        call = Call(
            email_unsubscribes.ENDPOINT,
            {
                "end_date": end_date,
                "start_date": start_date,
                "limit": limit,
                "offset": offset,
                "sort_direction": sort_direction,
                "email": email,
            },
        )
        return await self._client._call(call)

    def unsubscribes_iter(
        self,
        *,
        end_date: date | str,
        start_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        email: str | Omit = OMIT,
    ) -> AsyncPager[models.UnsubscribedAddress]:
        """
        List e-mail addresses that unsubscribed, item by item, across all pages.

        See `EmailApi.unsubscribes_iter` for arguments, limits and errors.
        """
        call = Call(
            email_unsubscribes.ENDPOINT,
            {
                "end_date": end_date,
                "start_date": start_date,
                "limit": limit,
                "offset": offset,
                "sort_direction": sort_direction,
                "email": email,
            },
        )
        return self._client._pages(call)


class RawEmailApi:
    """
    The methods of `EmailApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = EmailApi(client)
        self.blacklist = raw(api.blacklist)
        self.bounce_remove = raw(api.bounce_remove)
        self.spam_remove = raw(api.spam_remove)
        self.status = raw(api.status)
        self.hard_bounces = raw(api.hard_bounces)
        self.unsubscribes = raw(api.unsubscribes)


class AsyncRawEmailApi:
    """
    The methods of `AsyncEmailApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncEmailApi(client)
        self.blacklist = async_raw(api.blacklist)
        self.bounce_remove = async_raw(api.bounce_remove)
        self.spam_remove = async_raw(api.spam_remove)
        self.status = async_raw(api.status)
        self.hard_bounces = async_raw(api.hard_bounces)
        self.unsubscribes = async_raw(api.unsubscribes)
