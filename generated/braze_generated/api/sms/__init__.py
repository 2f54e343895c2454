# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``sms``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import sms_invalid_phone_numbers, sms_invalid_phone_numbers_remove

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class SmsApi:
    """
    The list of phone numbers that are marked as invalid.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def invalid_phone_numbers_remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> models.SmsInvalidPhoneNumbersRemoveResponse:
        """
        Remove phone numbers from the invalid list.

        Removes up to 50 phone numbers from Braze's list of invalid numbers, so that they are tried again
        and can be validated.

        Requires the permission `sms.invalid_phone_numbers.remove`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 50 items in `phone_numbers`. At most 4,194,304 bytes.

        Args:
            phone_numbers: Phone numbers in E.164 format, such as `+15555550100`, at most 50.

        Returns:
            The numbers were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers
        """
        call = Call(
            sms_invalid_phone_numbers_remove.ENDPOINT,
            {"phone_numbers": phone_numbers},
        )
        return self._client._call(call)

    def invalid_phone_numbers(
        self,
        *,
        start_date: date | str | Omit = OMIT,
        end_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        phone_numbers: Sequence[str] | Omit = OMIT,
        reason: models.InvalidPhoneNumberReason | Omit = OMIT,
    ) -> models.SmsInvalidPhoneNumbersResponse:
        """
        List phone numbers marked as invalid.

        Lists the phone numbers that were marked as invalid between two dates, in descending order, or
        returns which of the given numbers are invalid. Use either `start_date` and `end_date` or
        `phone_numbers[]`; if all three are given, the dates are ignored. There is no total count: a page
        with fewer entries than `limit` is the last one.

        Requires the permission `sms.invalid_phone_numbers`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `start_date`, `phone_numbers`. Give at least 1 of `end_date`,
        `phone_numbers`.

        Args:
            start_date: First day of the range, starting at midnight UTC; must be before `end_date`. Required
                unless addresses or numbers are looked up.
            end_date: End of the range, at midnight UTC on this day. Required unless `phone_numbers[]` is given.
            limit: Maximum number of entries to return, up to 500. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.
            phone_numbers: Numbers to look up, in E.164 format; those that are invalid are returned, and the
                range is ignored.
            reason: Return only numbers that are invalid for this reason. By default, numbers with any reason
                are returned.

        Returns:
            One page of invalid numbers.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers
        """
        call = Call(
            sms_invalid_phone_numbers.ENDPOINT,
            {
                "start_date": start_date,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "phone_numbers": phone_numbers,
                "reason": reason,
            },
        )
        return self._client._call(call)

    def invalid_phone_numbers_iter(
        self,
        *,
        start_date: date | str | Omit = OMIT,
        end_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        phone_numbers: Sequence[str] | Omit = OMIT,
        reason: models.InvalidPhoneNumberReason | Omit = OMIT,
    ) -> Pager[models.InvalidPhoneNumber]:
        """
        List phone numbers marked as invalid, item by item, across all pages.

        Takes the arguments of `invalid_phone_numbers` and starts from the given offset, or the beginning. A
        page is fetched when its first item is requested. If a request fails, the error says how far the
        iteration came. To retry that page, continue with the same iterator; to resume later, pass the
        arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers
        """
        call = Call(
            sms_invalid_phone_numbers.ENDPOINT,
            {
                "start_date": start_date,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "phone_numbers": phone_numbers,
                "reason": reason,
            },
        )
        return self._client._pages(call)


class AsyncSmsApi:
    """
    The methods of `SmsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def invalid_phone_numbers_remove(
        self,
        *,
        phone_numbers: Sequence[str],
    ) -> models.SmsInvalidPhoneNumbersRemoveResponse:
        """
        Remove phone numbers from the invalid list.

        See `SmsApi.invalid_phone_numbers_remove` for arguments, limits and errors.
        """
        call = Call(
            sms_invalid_phone_numbers_remove.ENDPOINT,
            {"phone_numbers": phone_numbers},
        )
        return await self._client._call(call)

    async def invalid_phone_numbers(
        self,
        *,
        start_date: date | str | Omit = OMIT,
        end_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        phone_numbers: Sequence[str] | Omit = OMIT,
        reason: models.InvalidPhoneNumberReason | Omit = OMIT,
    ) -> models.SmsInvalidPhoneNumbersResponse:
        """
        List phone numbers marked as invalid.

        See `SmsApi.invalid_phone_numbers` for arguments, limits and errors.
        """
        call = Call(
            sms_invalid_phone_numbers.ENDPOINT,
            {
                "start_date": start_date,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "phone_numbers": phone_numbers,
                "reason": reason,
            },
        )
        return await self._client._call(call)

    def invalid_phone_numbers_iter(
        self,
        *,
        start_date: date | str | Omit = OMIT,
        end_date: date | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        phone_numbers: Sequence[str] | Omit = OMIT,
        reason: models.InvalidPhoneNumberReason | Omit = OMIT,
    ) -> AsyncPager[models.InvalidPhoneNumber]:
        """
        List phone numbers marked as invalid, item by item, across all pages.

        See `SmsApi.invalid_phone_numbers_iter` for arguments, limits and errors.
        """
        call = Call(
            sms_invalid_phone_numbers.ENDPOINT,
            {
                "start_date": start_date,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "phone_numbers": phone_numbers,
                "reason": reason,
            },
        )
        return self._client._pages(call)


class RawSmsApi:
    """
    The methods of `SmsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = SmsApi(client)
        self.invalid_phone_numbers_remove = raw(api.invalid_phone_numbers_remove)
        self.invalid_phone_numbers = raw(api.invalid_phone_numbers)


class AsyncRawSmsApi:
    """
    The methods of `AsyncSmsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncSmsApi(client)
        self.invalid_phone_numbers_remove = async_raw(api.invalid_phone_numbers_remove)
        self.invalid_phone_numbers = async_raw(api.invalid_phone_numbers)
