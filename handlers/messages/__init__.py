"""What commands answer: a closed set of parts, never markup; and their form in JSON (`codec`, `chart_codec`)."""

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
