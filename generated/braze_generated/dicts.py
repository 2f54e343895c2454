# Generated from openapi/ by `python -m generator`. Do not edit.
"""The dicts that can be passed in place of models of the same name, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NotRequired, TypedDict

from . import models

__all__ = (
    "AliasToCreate",
    "AliasToIdentify",
    "AliasUpdate",
    "AndroidConversation",
    "AndroidConversationMessage",
    "AndroidConversationPerson",
    "AndroidPush",
    "AndroidPushActionButton",
    "ApplePush",
    "ApplePushActionButton",
    "ApplePushAlert",
    "ApplePushCredential",
    "BannerEvent",
    "CampaignRecipient",
    "CanvasRecipient",
    "CatalogFieldToCreate",
    "CatalogItemToDelete",
    "CatalogSelection",
    "CatalogSelectionFilter",
    "CatalogToCreate",
    "ConnectedAudience",
    "ContentCardMessage",
    "CurrentLocation",
    "CustomAttributeFilter",
    "EmailAttachment",
    "EmailMessage",
    "EmailSubscriptionFilter",
    "EmailToDelete",
    "EmailToIdentify",
    "Event",
    "ExternalIdRename",
    "FacebookProfile",
    "FirebasePushCredential",
    "HuaweiPushCredential",
    "KindlePush",
    "KindlePushCredential",
    "LastUsedAppFilter",
    "MergeIdentifier",
    "Messages",
    "PhoneNumberToDelete",
    "PhoneNumberToIdentify",
    "PreferenceCenterLinkTag",
    "PreferenceCenterOptions",
    "Purchase",
    "PushSubscriptionFilter",
    "PushToken",
    "Schedule",
    "ScimName",
    "ScimPermissionSet",
    "ScimPermissions",
    "ScimRole",
    "ScimTeam",
    "ScimWorkspace",
    "SmsMessage",
    "SubscriptionGroupChange",
    "SubscriptionGroupUpdate",
    "TransactionalRecipient",
    "TriggerAttachment",
    "TwitterProfile",
    "UserAlias",
    "UserMerge",
    "WebPush",
    "WebPushActionButton",
    "WebhookMessage",
    "WhatsAppButton",
    "WhatsAppCarouselCard",
    "WhatsAppCarouselMessage",
    "WhatsAppFlowButton",
    "WhatsAppFlowMessage",
    "WhatsAppImageMessage",
    "WhatsAppList",
    "WhatsAppListMessage",
    "WhatsAppListRow",
    "WhatsAppListSection",
    "WhatsAppMessage",
    "WhatsAppQuickReplyMessage",
    "WhatsAppTemplateCard",
    "WhatsAppTemplateMessage",
    "WhatsAppTextMessage",
    "WhatsAppUrlButton",
    "WindowsPhone8Push",
    "WindowsUniversalPush",
)


class AliasToCreate(TypedDict):
    """
    A `models.AliasToCreate` as a dict.
    """

    alias_name: str
    alias_label: str
    external_id: NotRequired[str]


class AliasToIdentify(TypedDict):
    """
    A `models.AliasToIdentify` as a dict.
    """

    external_id: str
    user_alias: models.UserAlias | UserAlias


class AliasUpdate(TypedDict):
    """
    A `models.AliasUpdate` as a dict.
    """

    alias_label: str
    old_alias_name: str
    new_alias_name: str


class AndroidConversation(TypedDict):
    """
    A `models.AndroidConversation` as a dict.
    """

    shortcut_id: str
    reply_person_id: str
    messages: Sequence[models.AndroidConversationMessage | AndroidConversationMessage]
    persons: Sequence[models.AndroidConversationPerson | AndroidConversationPerson]


class AndroidConversationMessage(TypedDict):
    """
    A `models.AndroidConversationMessage` as a dict.
    """

    text: str
    timestamp: int
    person_id: str


class AndroidConversationPerson(TypedDict):
    """
    A `models.AndroidConversationPerson` as a dict.
    """

    id: str
    name: str


class AndroidPush(TypedDict):
    """
    A `models.AndroidPush` as a dict.
    """

    alert: NotRequired[str]
    title: NotRequired[str]
    extra: NotRequired[models.AndroidPushExtra | Mapping[str, Any]]
    message_variation_id: NotRequired[str]
    notification_channel_id: NotRequired[str]
    priority: NotRequired[int]
    android_priority: NotRequired[models.AndroidDeliveryPriority]
    send_to_sync: NotRequired[bool]
    collapse_key: NotRequired[str]
    sound: NotRequired[str]
    custom_uri: NotRequired[str]
    use_webview: NotRequired[bool]
    summary_text: NotRequired[str]
    time_to_live: NotRequired[int]
    notification_id: NotRequired[int]
    push_icon_image_url: NotRequired[str]
    accent_color: NotRequired[int]
    send_to_most_recent_device_only: NotRequired[bool]
    buttons: NotRequired[Sequence[models.AndroidPushActionButton | AndroidPushActionButton]]
    conversation_data: NotRequired[models.AndroidConversation | AndroidConversation]


class AndroidPushActionButton(TypedDict):
    """
    A `models.AndroidPushActionButton` as a dict.
    """

    text: str
    action: NotRequired[models.PushButtonAction]
    uri: NotRequired[str]
    use_webview: NotRequired[bool]


ApplePush = TypedDict(
    "ApplePush",
    {
        "badge": "NotRequired[int]",
        "alert": "NotRequired[str | models.ApplePushAlert | ApplePushAlert]",
        "sound": "NotRequired[str]",
        "extra": "NotRequired[models.ApplePushExtra | Mapping[str, Any]]",
        "content-available": "NotRequired[bool]",
        "interruption_level": "NotRequired[models.InterruptionLevel]",
        "relevance_score": "NotRequired[float | Decimal]",
        "expiry": "NotRequired[datetime | str]",
        "custom_uri": "NotRequired[str]",
        "use_webview": "NotRequired[bool]",
        "message_variation_id": "NotRequired[str]",
        "notification_group_thread_id": "NotRequired[str]",
        "asset_url": "NotRequired[str]",
        "asset_file_type": "NotRequired[models.ApplePushAssetFileType]",
        "collapse_id": "NotRequired[str]",
        "mutable_content": "NotRequired[bool]",
        "send_to_most_recent_device_only": "NotRequired[bool]",
        "category": "NotRequired[str]",
        "buttons": "NotRequired[Sequence[models.ApplePushActionButton | ApplePushActionButton]]",
        "apns_priority": "NotRequired[int]",
    },
)
"""
A `models.ApplePush` as a dict.
"""


class ApplePushActionButton(TypedDict):
    """
    A `models.ApplePushActionButton` as a dict.
    """

    action_id: str
    action: NotRequired[models.PushButtonAction]
    uri: NotRequired[str]
    use_webview: NotRequired[bool]


class ApplePushAlert(TypedDict):
    """
    A `models.ApplePushAlert` as a dict.
    """

    body: str
    title: NotRequired[str]
    title_loc_key: NotRequired[str]
    title_loc_args: NotRequired[Sequence[str]]
    action_loc_key: NotRequired[str]
    loc_key: NotRequired[str]
    loc_args: NotRequired[Sequence[str]]
    sound: NotRequired[str]


class ApplePushCredential(TypedDict):
    """
    A `models.ApplePushCredential` as a dict.
    """

    certificate: str
    jwt_key_id: str
    jwt_team_id: str
    jwt_bundle_id: str
    apns_gateway: models.ApnsGateway


class BannerEvent(TypedDict):
    """
    A `models.BannerEvent` as a dict.
    """

    id: str
    event_type: models.BannerEventType
    timestamp: datetime | str


class CampaignRecipient(TypedDict):
    """
    A `models.CampaignRecipient` as a dict.
    """

    external_user_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    braze_id: NotRequired[str]
    email: NotRequired[str]
    prioritization: NotRequired[Sequence[models.Prioritization]]
    trigger_properties: NotRequired[models.TriggerProperties | Mapping[str, Any]]
    send_to_existing_only: NotRequired[bool]
    attributes: NotRequired[models.UserAttributes | Mapping[str, Any]]


class CanvasRecipient(TypedDict):
    """
    A `models.CanvasRecipient` as a dict.
    """

    external_user_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    braze_id: NotRequired[str]
    email: NotRequired[str]
    prioritization: NotRequired[Sequence[models.Prioritization]]
    context: NotRequired[models.CanvasContext | Mapping[str, Any]]
    canvas_entry_properties: NotRequired[models.CanvasEntryProperties | Mapping[str, Any]]
    send_to_existing_only: NotRequired[bool]
    attributes: NotRequired[models.UserAttributes | Mapping[str, Any]]


class CatalogFieldToCreate(TypedDict):
    """
    A `models.CatalogFieldToCreate` as a dict.
    """

    name: str
    type: models.CatalogFieldType


class CatalogItemToDelete(TypedDict):
    """
    A `models.CatalogItemToDelete` as a dict.
    """

    id: str


class CatalogSelection(TypedDict):
    """
    A `models.CatalogSelection` as a dict.
    """

    name: str
    description: NotRequired[str]
    external_id: NotRequired[str]
    source: NotRequired[str]
    filters: NotRequired[Sequence[models.CatalogSelectionFilter | CatalogSelectionFilter]]
    results_limit: NotRequired[int]
    sort_field: NotRequired[str]
    sort_order: NotRequired[models.CatalogSelectionOrder]


class CatalogSelectionFilter(TypedDict):
    """
    A `models.CatalogSelectionFilter` as a dict.
    """

    field: str
    operator: models.CatalogSelectionOperator
    value: Any


class CatalogToCreate(TypedDict):
    """
    A `models.CatalogToCreate` as a dict.
    """

    name: str
    description: str
    fields: Sequence[models.CatalogFieldToCreate | CatalogFieldToCreate]


class ConnectedAudience(TypedDict):
    """
    A `models.ConnectedAudience` as a dict.
    """

    AND: NotRequired[Sequence[models.ConnectedAudience | ConnectedAudience]]
    OR: NotRequired[Sequence[models.ConnectedAudience | ConnectedAudience]]
    custom_attribute: NotRequired[models.CustomAttributeFilter | CustomAttributeFilter]
    push_subscription_status: NotRequired[models.PushSubscriptionFilter | PushSubscriptionFilter]
    email_subscription_status: NotRequired[models.EmailSubscriptionFilter | EmailSubscriptionFilter]
    last_used_app: NotRequired[models.LastUsedAppFilter | LastUsedAppFilter]


class ContentCardMessage(TypedDict):
    """
    A `models.ContentCardMessage` as a dict.
    """

    type: models.ContentCardType
    title: str
    description: str
    message_variation_id: NotRequired[str]
    pinned: NotRequired[bool]
    image_url: NotRequired[str]
    time_to_live: NotRequired[int]
    expire_at: NotRequired[datetime | str]
    expire_in_local_time: NotRequired[bool]
    ios_uri: NotRequired[str]
    android_uri: NotRequired[str]
    web_uri: NotRequired[str]
    ios_use_webview: NotRequired[bool]
    android_use_webview: NotRequired[bool]
    uri_text: NotRequired[str]
    extra: NotRequired[models.ContentCardExtra | Mapping[str, Any]]


class CurrentLocation(TypedDict):
    """
    A `models.CurrentLocation` as a dict.
    """

    longitude: float | Decimal
    latitude: float | Decimal


class CustomAttributeFilter(TypedDict):
    """
    A `models.CustomAttributeFilter` as a dict.
    """

    custom_attribute_name: str
    comparison: models.CustomAttributeComparison
    value: NotRequired[str | float | Decimal | bool]


class EmailAttachment(TypedDict):
    """
    A `models.EmailAttachment` as a dict.
    """

    file_name: str
    url: str
    basic_auth_credential: NotRequired[str]


EmailMessage = TypedDict(
    "EmailMessage",
    {
        "app_id": "str",
        "from": "str",
        "subject": "NotRequired[str]",
        "reply_to": "NotRequired[str]",
        "bcc": "NotRequired[str]",
        "body": "NotRequired[str]",
        "plaintext_body": "NotRequired[str]",
        "preheader": "NotRequired[str]",
        "email_template_id": "NotRequired[str]",
        "message_variation_id": "NotRequired[str]",
        "extras": "NotRequired[models.EmailExtras | Mapping[str, Any]]",
        "headers": "NotRequired[models.EmailHeaders | Mapping[str, Any]]",
        "should_inline_css": "NotRequired[bool]",
        "attachments": "NotRequired[Sequence[models.EmailAttachment | EmailAttachment]]",
    },
)
"""
A `models.EmailMessage` as a dict.
"""


class EmailSubscriptionFilter(TypedDict):
    """
    A `models.EmailSubscriptionFilter` as a dict.
    """

    comparison: models.SubscriptionComparison
    value: models.SubscriptionState


class EmailToDelete(TypedDict):
    """
    A `models.EmailToDelete` as a dict.
    """

    email: str
    prioritization: Sequence[models.DeletePrioritization]


class EmailToIdentify(TypedDict):
    """
    A `models.EmailToIdentify` as a dict.
    """

    external_id: str
    email: str
    prioritization: Sequence[models.Prioritization]


class Event(TypedDict):
    """
    A `models.Event` as a dict.
    """

    name: str
    time: datetime | str
    external_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    braze_id: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    app_id: NotRequired[str]
    properties: NotRequired[models.EventProperties | Mapping[str, Any]]
    _update_existing_only: NotRequired[bool]


class ExternalIdRename(TypedDict):
    """
    A `models.ExternalIdRename` as a dict.
    """

    current_external_id: str
    new_external_id: str


class FacebookProfile(TypedDict):
    """
    A `models.FacebookProfile` as a dict.
    """

    id: NotRequired[str]
    likes: NotRequired[Sequence[str]]
    num_friends: NotRequired[int]


class FirebasePushCredential(TypedDict):
    """
    A `models.FirebasePushCredential` as a dict.
    """

    credential: str


class HuaweiPushCredential(TypedDict):
    """
    A `models.HuaweiPushCredential` as a dict.
    """

    app_id: str
    app_secret: str


class KindlePush(TypedDict):
    """
    A `models.KindlePush` as a dict.
    """

    alert: str
    title: str
    extra: NotRequired[models.PushExtra | Mapping[str, Any]]
    message_variation_id: NotRequired[str]
    priority: NotRequired[int]
    collapse_key: NotRequired[str]
    sound: NotRequired[str]
    custom_uri: NotRequired[str]


class KindlePushCredential(TypedDict):
    """
    A `models.KindlePushCredential` as a dict.
    """

    client_id: str
    client_secret: str


class LastUsedAppFilter(TypedDict):
    """
    A `models.LastUsedAppFilter` as a dict.
    """

    comparison: models.TimeComparison
    value: datetime | str


class MergeIdentifier(TypedDict):
    """
    A `models.MergeIdentifier` as a dict.
    """

    external_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    email: NotRequired[str]
    phone: NotRequired[str]
    prioritization: NotRequired[Sequence[models.Prioritization]]


class Messages(TypedDict):
    """
    A `models.Messages` as a dict.
    """

    apple_push: NotRequired[models.ApplePush | ApplePush]
    android_push: NotRequired[models.AndroidPush | AndroidPush]
    kindle_push: NotRequired[models.KindlePush | KindlePush]
    web_push: NotRequired[models.WebPush | WebPush]
    windows_phone8_push: NotRequired[models.WindowsPhone8Push | WindowsPhone8Push]
    windows_universal_push: NotRequired[models.WindowsUniversalPush | WindowsUniversalPush]
    email: NotRequired[models.EmailMessage | EmailMessage]
    sms: NotRequired[models.SmsMessage | SmsMessage]
    webhook: NotRequired[models.WebhookMessage | WebhookMessage]
    content_card: NotRequired[models.ContentCardMessage | ContentCardMessage]
    whats_app: NotRequired[models.WhatsAppMessage | WhatsAppMessage]


class PhoneNumberToDelete(TypedDict):
    """
    A `models.PhoneNumberToDelete` as a dict.
    """

    phone: str
    prioritization: Sequence[models.DeletePrioritization]


class PhoneNumberToIdentify(TypedDict):
    """
    A `models.PhoneNumberToIdentify` as a dict.
    """

    external_id: str
    phone: str
    prioritization: Sequence[models.Prioritization]


class PreferenceCenterLinkTag(TypedDict):
    """
    A `models.PreferenceCenterLinkTag` as a dict.
    """

    rel: models.PreferenceCenterLinkRel
    href: str
    type: NotRequired[models.PreferenceCenterLinkType]
    sizes: NotRequired[str]
    color: NotRequired[str]


PreferenceCenterOptions = TypedDict(
    "PreferenceCenterOptions",
    {
        "meta-viewport-content": "NotRequired[str]",
        "links-tags": "NotRequired[Sequence[models.PreferenceCenterLinkTag | PreferenceCenterLinkTag]]",
    },
)
"""
A `models.PreferenceCenterOptions` as a dict.
"""


class Purchase(TypedDict):
    """
    A `models.Purchase` as a dict.
    """

    product_id: str
    currency: str
    price: float | Decimal
    time: datetime | str
    external_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    braze_id: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    app_id: NotRequired[str]
    quantity: NotRequired[int]
    properties: NotRequired[models.PurchaseProperties | Mapping[str, Any]]
    _update_existing_only: NotRequired[bool]


class PushSubscriptionFilter(TypedDict):
    """
    A `models.PushSubscriptionFilter` as a dict.
    """

    comparison: models.SubscriptionComparison
    value: models.SubscriptionState


class PushToken(TypedDict):
    """
    A `models.PushToken` as a dict.
    """

    app_id: str
    token: str
    device_id: NotRequired[str]


class Schedule(TypedDict):
    """
    A `models.Schedule` as a dict.
    """

    time: datetime | str
    in_local_time: NotRequired[bool]
    at_optimal_time: NotRequired[bool]


class ScimName(TypedDict):
    """
    A `models.ScimName` as a dict.
    """

    givenName: NotRequired[str]
    familyName: NotRequired[str]


class ScimPermissionSet(TypedDict):
    """
    A `models.ScimPermissionSet` as a dict.
    """

    appGroupPermissionSetName: NotRequired[str]
    appGroupPermissionSetID: NotRequired[str]


class ScimPermissions(TypedDict):
    """
    A `models.ScimPermissions` as a dict.
    """

    appGroup: Sequence[models.ScimWorkspace | ScimWorkspace]
    companyPermissions: NotRequired[Sequence[str]]
    roles: NotRequired[Sequence[models.ScimRole | ScimRole]]


class ScimRole(TypedDict):
    """
    A `models.ScimRole` as a dict.
    """

    roleName: NotRequired[str]
    roleId: NotRequired[str]


class ScimTeam(TypedDict):
    """
    A `models.ScimTeam` as a dict.
    """

    teamPermissions: Sequence[str]
    teamName: NotRequired[str]
    teamId: NotRequired[str]


class ScimWorkspace(TypedDict):
    """
    A `models.ScimWorkspace` as a dict.
    """

    appGroupName: NotRequired[str]
    appGroupId: NotRequired[str]
    appGroupPermissions: NotRequired[Sequence[str]]
    appGroupPermissionSets: NotRequired[Sequence[models.ScimPermissionSet | ScimPermissionSet]]
    team: NotRequired[Sequence[models.ScimTeam | ScimTeam]]


class SmsMessage(TypedDict):
    """
    A `models.SmsMessage` as a dict.
    """

    subscription_group_id: str
    body: str
    app_id: str
    message_variation_id: NotRequired[str]
    media_items: NotRequired[Sequence[str]]
    link_shortening_enabled: NotRequired[bool]
    user_click_tracking_enabled: NotRequired[bool]


class SubscriptionGroupChange(TypedDict):
    """
    A `models.SubscriptionGroupChange` as a dict.
    """

    subscription_group_id: str
    subscription_state: models.SubscriptionGroupState
    external_ids: NotRequired[Sequence[str]]
    emails: NotRequired[str | Sequence[str]]
    phones: NotRequired[str | Sequence[str]]
    use_double_opt_in_logic: NotRequired[bool]


class SubscriptionGroupUpdate(TypedDict):
    """
    A `models.SubscriptionGroupUpdate` as a dict.
    """

    subscription_group_id: str
    subscription_state: models.SubscriptionGroupState
    use_double_opt_in_logic: NotRequired[bool]


class TransactionalRecipient(TypedDict):
    """
    A `models.TransactionalRecipient` as a dict.
    """

    external_user_id: NotRequired[str]
    user_alias: NotRequired[models.UserAlias | UserAlias]
    attributes: NotRequired[models.UserAttributes | Mapping[str, Any]]


class TriggerAttachment(TypedDict):
    """
    A `models.TriggerAttachment` as a dict.
    """

    file_name: str
    url: str


class TwitterProfile(TypedDict):
    """
    A `models.TwitterProfile` as a dict.
    """

    id: NotRequired[int]
    screen_name: NotRequired[str]
    followers_count: NotRequired[int]
    friends_count: NotRequired[int]
    statuses_count: NotRequired[int]


class UserAlias(TypedDict):
    """
    A `models.UserAlias` as a dict.
    """

    alias_name: str
    alias_label: str


class UserMerge(TypedDict):
    """
    A `models.UserMerge` as a dict.
    """

    identifier_to_merge: models.MergeIdentifier | MergeIdentifier
    identifier_to_keep: models.MergeIdentifier | MergeIdentifier


class WebPush(TypedDict):
    """
    A `models.WebPush` as a dict.
    """

    alert: str
    title: str
    extra: NotRequired[models.PushExtra | Mapping[str, Any]]
    message_variation_id: NotRequired[str]
    custom_uri: NotRequired[str]
    image_url: NotRequired[str]
    large_image_url: NotRequired[str]
    require_interaction: NotRequired[bool]
    time_to_live: NotRequired[int]
    send_to_most_recent_device_only: NotRequired[bool]
    buttons: NotRequired[Sequence[models.WebPushActionButton | WebPushActionButton]]


class WebPushActionButton(TypedDict):
    """
    A `models.WebPushActionButton` as a dict.
    """

    text: str
    action: NotRequired[models.WebPushButtonAction]
    uri: NotRequired[str]


class WebhookMessage(TypedDict):
    """
    A `models.WebhookMessage` as a dict.
    """

    url: str
    request_method: models.WebhookMethod
    request_headers: NotRequired[models.WebhookHeaders | Mapping[str, Any]]
    body: NotRequired[str]
    message_variation_id: NotRequired[str]


class WhatsAppButton(TypedDict):
    """
    A `models.WhatsAppButton` as a dict.
    """

    text: str


class WhatsAppCarouselCard(TypedDict):
    """
    A `models.WhatsAppCarouselCard` as a dict.
    """

    media_uri: str
    media_type: models.WhatsAppMediaType
    body_text: NotRequired[str]
    buttons: NotRequired[Sequence[str]]
    cta_url_button: NotRequired[models.WhatsAppUrlButton | WhatsAppUrlButton]


class WhatsAppCarouselMessage(TypedDict):
    """
    A `models.WhatsAppCarouselMessage` as a dict.
    """

    body: str
    carousel_button_type: models.WhatsAppCarouselButtonType
    cards: Sequence[models.WhatsAppCarouselCard | WhatsAppCarouselCard]


class WhatsAppFlowButton(TypedDict):
    """
    A `models.WhatsAppFlowButton` as a dict.
    """

    caption: str
    flow_id: str


class WhatsAppFlowMessage(TypedDict):
    """
    A `models.WhatsAppFlowMessage` as a dict.
    """

    body: str
    flow_button: models.WhatsAppFlowButton | WhatsAppFlowButton
    header_text: NotRequired[str]
    footer: NotRequired[str]
    generate_custom_attribute: NotRequired[bool]


class WhatsAppImageMessage(TypedDict):
    """
    A `models.WhatsAppImageMessage` as a dict.
    """

    image_uri: str
    caption: NotRequired[str]


class WhatsAppList(TypedDict):
    """
    A `models.WhatsAppList` as a dict.
    """

    list_button_text: str
    list_sections: Sequence[models.WhatsAppListSection | WhatsAppListSection]


class WhatsAppListMessage(TypedDict):
    """
    A `models.WhatsAppListMessage` as a dict.
    """

    body: str
    list: models.WhatsAppList | WhatsAppList
    header: NotRequired[str]
    footer: NotRequired[str]


class WhatsAppListRow(TypedDict):
    """
    A `models.WhatsAppListRow` as a dict.
    """

    row_title: str
    row_description: NotRequired[str]


class WhatsAppListSection(TypedDict):
    """
    A `models.WhatsAppListSection` as a dict.
    """

    section_title: str
    list_rows: Sequence[models.WhatsAppListRow | WhatsAppListRow]


class WhatsAppMessage(TypedDict):
    """
    A `models.WhatsAppMessage` as a dict.
    """

    app_id: str
    subscription_group_id: str
    message_type: models.WhatsAppMessageType
    message: (
        models.WhatsAppTemplateMessage
        | WhatsAppTemplateMessage
        | models.WhatsAppImageMessage
        | WhatsAppImageMessage
        | models.WhatsAppQuickReplyMessage
        | WhatsAppQuickReplyMessage
        | models.WhatsAppListMessage
        | WhatsAppListMessage
        | models.WhatsAppFlowMessage
        | WhatsAppFlowMessage
        | models.WhatsAppCarouselMessage
        | WhatsAppCarouselMessage
        | models.WhatsAppTextMessage
        | WhatsAppTextMessage
    )
    message_variation_id: NotRequired[str]


class WhatsAppQuickReplyMessage(TypedDict):
    """
    A `models.WhatsAppQuickReplyMessage` as a dict.
    """

    body: str
    buttons: Sequence[models.WhatsAppButton | WhatsAppButton]
    header_image_uri: NotRequired[str]
    header_text: NotRequired[str]
    footer: NotRequired[str]


class WhatsAppTemplateCard(TypedDict):
    """
    A `models.WhatsAppTemplateCard` as a dict.
    """

    header_media_uri: str
    header_media_type: models.WhatsAppMediaType
    body_variables: NotRequired[models.WhatsAppVariables | Mapping[str, Any]]
    button_variables: NotRequired[models.WhatsAppVariables | Mapping[str, Any]]


class WhatsAppTemplateMessage(TypedDict):
    """
    A `models.WhatsAppTemplateMessage` as a dict.
    """

    template_name: str
    template_language_code: str
    header_variables: NotRequired[models.WhatsAppVariables | Mapping[str, Any]]
    body_variables: NotRequired[models.WhatsAppVariables | Mapping[str, Any]]
    button_variables: NotRequired[models.WhatsAppVariables | Mapping[str, Any]]
    header_media_uri: NotRequired[str]
    header_image_uri: NotRequired[str]
    carousel_cards: NotRequired[Sequence[models.WhatsAppTemplateCard | WhatsAppTemplateCard]]


class WhatsAppTextMessage(TypedDict):
    """
    A `models.WhatsAppTextMessage` as a dict.
    """

    body: str
    preview_url: NotRequired[bool]


class WhatsAppUrlButton(TypedDict):
    """
    A `models.WhatsAppUrlButton` as a dict.
    """

    display_text: str
    url: str


class WindowsPhone8Push(TypedDict):
    """
    A `models.WindowsPhone8Push` as a dict.
    """

    toast_content: str
    push_type: NotRequired[models.WindowsPhone8PushType]
    toast_title: NotRequired[str]
    toast_navigation_uri: NotRequired[str]
    toast_hash: NotRequired[models.WindowsToastHash | Mapping[str, Any]]
    message_variation_id: NotRequired[str]


class WindowsUniversalPush(TypedDict):
    """
    A `models.WindowsUniversalPush` as a dict.
    """

    push_type: models.WindowsUniversalPushType
    toast_text1: str
    toast_text2: NotRequired[str]
    toast_text3: NotRequired[str]
    toast_text_img_name: NotRequired[str]
    message_variation_id: NotRequired[str]
    extra_launch_string: NotRequired[str]
