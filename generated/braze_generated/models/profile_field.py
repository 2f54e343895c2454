# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ProfileField = Literal[
    "apps",
    "attributed_campaign",
    "attributed_source",
    "attributed_adgroup",
    "attributed_ad",
    "braze_id",
    "country",
    "created_at",
    "created_from",
    "custom_attributes",
    "custom_events",
    "devices",
    "dob",
    "email",
    "external_id",
    "first_name",
    "gender",
    "home_city",
    "language",
    "last_coordinates",
    "last_name",
    "phone",
    "purchases",
    "random_bucket",
    "time_zone",
    "total_revenue",
    "uninstalled_at",
    "user_aliases",
    "push_subscribe",
    "email_subscribe",
    "push_tokens",
    "campaigns_received",
    "canvases_received",
    "cards_clicked",
]
"""
A field of an exported profile. `custom_attributes` exports all custom attributes. `created_from` is
documented only for segment exports.
"""
