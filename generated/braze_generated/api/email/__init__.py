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
    email_blocklist,
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
    Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> models.EmailBlocklistResponse:
        """
        Block email addresses.

        Unsubscribes up to 50 addresses from email and marks them as hard bounced, so that they no longer
        receive any. To undo the mark, use `/email/bounce/remove`. Braze does not document the response.

        Requires the permission `email.blacklist`. Rate limit: 250,000 requests per hour, bucket `default`.
        At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: Email address to block, or a list of at most 50.

        Returns:
            The addresses were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/email/post_blocklist
        """
        call = Call(
            email_blocklist.ENDPOINT,
            {"email": email},
        )
        return self._client._call(call)

    def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> models.EmailBlacklistResponse:
        """
        Block email addresses (legacy name).

        Unsubscribes up to 50 addresses from email and marks them as hard bounced, so that they no longer
        receive any. `/email/blocklist` does the same and is the endpoint that Braze recommends.

        Deprecated. Use instead: POST /email/blocklist, with the same body and the same permission

        Requires the permission `email.blacklist`. Rate limit: 250,000 requests per hour, bucket `default`.
        At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: Email address to block, or a list of at most 50.

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
        email: str | Sequence[str],
    ) -> models.EmailBounceRemoveResponse:
        """
        Remove email addresses from the bounce lists.

        Removes up to 50 addresses from Braze's bounce list and from that of the email provider, so that
        they can receive email again.

        Requires the permission `email.bounce.remove`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: Email address to remove from the bounce lists, or a list of at most 50.

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
        email: str | Sequence[str],
    ) -> models.EmailSpamRemoveResponse:
        """
        Remove email addresses from the spam lists.

        Removes up to 50 addresses from Braze's spam list and from that of the email provider, so that they
        can receive email again.

        Requires the permission `email.spam.remove`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: Email address to remove from the spam lists, or a list of at most 50.

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
        email: str | Sequence[str],
        subscription_state: models.SubscriptionState,
    ) -> models.EmailStatusResponse:
        """
        Set the global email subscription state of addresses.

        Sets the global email subscription state of up to 50 addresses. It takes precedence over
        subscription groups: an `unsubscribed` address receives no email, whatever its groups. Addresses
        that do not belong to a user yet are also accepted; the state is applied as soon as a user has the
        address.

        Requires the permission `email.status`. Rate limit: 250,000 requests per hour, bucket `default`. At
        most 50 items in `email`. At most 4,194,304 bytes.

        Args:
            email: Email address to change, or a list of at most 50. An address does not have to belong to a
                user yet.
            subscription_state: State to set: `opted_in` for someone who requested email, `unsubscribed` for
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
        List hard-bounced email addresses.

        Lists the addresses that hard bounced between two dates, in descending order, or checks a single
        address. `end_date` is always required, together with `start_date` or `email`; if both are given,
        `email` is used and the dates are ignored. There is no total count: a page with fewer entries than
        `limit` is the last one. If you use `email`, omit `limit` and `offset`; otherwise the response may
        be empty.

        Requires the permission `email.hard_bounces`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `start_date`, `email`.

        Args:
            end_date: End of the range, at midnight UTC on this day. Also required with `email`.
            start_date: First day of the range, starting at midnight UTC; must be before `end_date`. Required
                unless addresses or numbers are looked up.
            limit: Maximum number of entries to return, up to 500. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.
            email: A single address to look up; the range is then ignored. Required unless `start_date` is
                given.

        Returns:
            One page of hard-bounced addresses.

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
        List hard-bounced email addresses, item by item, across all pages.

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
        List unsubscribed email addresses.

        Lists the addresses that unsubscribed between two dates, or checks a single address. `end_date` is
        required, together with `start_date` or `email`. There is no total count: a page with fewer entries
        than `limit` is the last one. The response contains the most recent unsubscribes, not the full
        history of states; use Currents for that.

        Requires the permission `email.unsubscribe`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `start_date`, `email`.

        Args:
            end_date: End of the range, at midnight UTC on this day. Also required with `email`.
            start_date: First day of the range, starting at midnight UTC; must be before `end_date`. Required
                unless addresses or numbers are looked up.
            limit: Maximum number of entries to return, up to 500. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.
            sort_direction: Sort order by unsubscribe time. By default, the newest entries come first.
            email: A single address to look up. Required unless `start_date` is given.

        Returns:
            One page of unsubscribed addresses.

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
        List unsubscribed email addresses, item by item, across all pages.

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

    async def blocklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> models.EmailBlocklistResponse:
        """
        Block email addresses.

        See `EmailApi.blocklist` for arguments, limits and errors.
        """
        call = Call(
            email_blocklist.ENDPOINT,
            {"email": email},
        )
        return await self._client._call(call)

    async def blacklist(
        self,
        *,
        email: str | Sequence[str],
    ) -> models.EmailBlacklistResponse:
        """
        Block email addresses (legacy name).

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
        email: str | Sequence[str],
    ) -> models.EmailBounceRemoveResponse:
        """
        Remove email addresses from the bounce lists.

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
        email: str | Sequence[str],
    ) -> models.EmailSpamRemoveResponse:
        """
        Remove email addresses from the spam lists.

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
        email: str | Sequence[str],
        subscription_state: models.SubscriptionState,
    ) -> models.EmailStatusResponse:
        """
        Set the global email subscription state of addresses.

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
        List hard-bounced email addresses.

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
        List hard-bounced email addresses, item by item, across all pages.

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
        List unsubscribed email addresses.

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
        List unsubscribed email addresses, item by item, across all pages.

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
        self.blocklist = raw(api.blocklist)
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
        self.blocklist = async_raw(api.blocklist)
        self.blacklist = async_raw(api.blacklist)
        self.bounce_remove = async_raw(api.bounce_remove)
        self.spam_remove = async_raw(api.spam_remove)
        self.status = async_raw(api.status)
        self.hard_bounces = async_raw(api.hard_bounces)
        self.unsubscribes = async_raw(api.unsubscribes)
