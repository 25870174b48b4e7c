"""The content of replies: a closed set of parts without markup; and their JSON form (`codec`, `chart_codec`)."""

from handlers.messages.parts import (
    Button,
    Choices,
    Day,
    Example,
    Fields,
    File,
    Form,
    Items,
    Msg,
    Part,
    Picture,
    Reply,
    Table,
    Text,
    Value,
)

__all__ = [
    "Button",
    "Choices",
    "Day",
    "Example",
    "Fields",
    "File",
    "Form",
    "Items",
    "Msg",
    "Part",
    "Picture",
    "Reply",
    "Table",
    "Text",
    "Value",
]
