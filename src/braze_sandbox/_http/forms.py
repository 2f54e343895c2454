"""Reads the bodies of requests that contain files."""

from __future__ import annotations

from email.message import Message
from email.parser import HeaderParser

from attrs import field, frozen

from .messages import HTTPError

FORM = "multipart/form-data"


@frozen
class UploadedFile:
    """
    A file in a form.
    """

    name: str
    content: bytes = field(repr=False)


def read_form(content: bytes, content_type: str) -> tuple[dict[str, str], dict[str, UploadedFile]]:
    """
    Return the fields and the files of a form.

    Raises:
        HTTPError: The content is not a form.
    """
    boundary = _parameter("content-type", content_type, "boundary")
    first, *parts = (b"\r\n" + content).split(b"\r\n--" + boundary.encode())
    if not boundary or first or not parts or not parts[-1].startswith(b"--"):
        raise HTTPError(400, "Bad Request: the body is not a form")
    fields: dict[str, str] = {}
    files: dict[str, UploadedFile] = {}
    for part in parts[:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        disposition = HeaderParser().parsestr(head.decode("utf-8", "replace")).get("content-disposition", "")
        name = _parameter("content-disposition", disposition, "name")
        if file_name := _parameter("content-disposition", disposition, "filename"):
            files[name] = UploadedFile(file_name, data)
        else:
            fields[name] = data.decode("utf-8", "replace")
    return fields, files


def _parameter(header: str, value: str, name: str) -> str:
    message = Message()
    message[header] = value.replace("\r", " ").replace("\n", " ")
    parameter = message.get_param(name, header=header)
    return parameter if isinstance(parameter, str) else ""
