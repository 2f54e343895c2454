# Generated from openapi/ by `python -m generator`. Do not edit.
"""Models of what is sent and received. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from ..runtime.model import EmptyResponse as EmptyResponse
    from .alias_to_create import AliasToCreate as AliasToCreate
    from .alias_to_identify import AliasToIdentify as AliasToIdentify
    from .alias_update import AliasUpdate as AliasUpdate
    from .android_conversation import AndroidConversation as AndroidConversation
    from .android_conversation_message import AndroidConversationMessage as AndroidConversationMessage
    from .android_conversation_person import AndroidConversationPerson as AndroidConversationPerson
    from .android_delivery_priority import AndroidDeliveryPriority as AndroidDeliveryPriority
    from .android_push import AndroidPush as AndroidPush
    from .android_push_action_button import AndroidPushActionButton as AndroidPushActionButton
    from .android_push_extra import AndroidPushExtra as AndroidPushExtra
    from .apns_gateway import ApnsGateway as ApnsGateway
    from .app_group_sdk_authentication_create_response import (
        AppGroupSdkAuthenticationCreateResponse as AppGroupSdkAuthenticationCreateResponse,
    )
    from .app_group_sdk_authentication_delete_response import (
        AppGroupSdkAuthenticationDeleteResponse as AppGroupSdkAuthenticationDeleteResponse,
    )
    from .app_group_sdk_authentication_keys_response import (
        AppGroupSdkAuthenticationKeysResponse as AppGroupSdkAuthenticationKeysResponse,
    )
    from .app_group_sdk_authentication_primary_response import (
        AppGroupSdkAuthenticationPrimaryResponse as AppGroupSdkAuthenticationPrimaryResponse,
    )
    from .apple_push import ApplePush as ApplePush
    from .apple_push_action_button import ApplePushActionButton as ApplePushActionButton
    from .apple_push_alert import ApplePushAlert as ApplePushAlert
    from .apple_push_asset_file_type import ApplePushAssetFileType as ApplePushAssetFileType
    from .apple_push_credential import ApplePushCredential as ApplePushCredential
    from .apple_push_extra import ApplePushExtra as ApplePushExtra
    from .apps_push_credential_update_response import (
        AppsPushCredentialUpdateResponse as AppsPushCredentialUpdateResponse,
    )
    from .banner import Banner as Banner
    from .banner_event import BannerEvent as BannerEvent
    from .banner_event_error import BannerEventError as BannerEventError
    from .banner_event_type import BannerEventType as BannerEventType
    from .banner_properties import BannerProperties as BannerProperties
    from .banner_property import BannerProperty as BannerProperty
    from .banners_by_placement import BannersByPlacement as BannersByPlacement
    from .campaign_daily_statistics import CampaignDailyStatistics as CampaignDailyStatistics
    from .campaign_message_button import CampaignMessageButton as CampaignMessageButton
    from .campaign_message_details import CampaignMessageDetails as CampaignMessageDetails
    from .campaign_messages import CampaignMessages as CampaignMessages
    from .campaign_recipient import CampaignRecipient as CampaignRecipient
    from .campaign_summary import CampaignSummary as CampaignSummary
    from .campaign_survey import CampaignSurvey as CampaignSurvey
    from .campaign_survey_choice import CampaignSurveyChoice as CampaignSurveyChoice
    from .campaign_survey_header import CampaignSurveyHeader as CampaignSurveyHeader
    from .campaign_survey_page import CampaignSurveyPage as CampaignSurveyPage
    from .campaign_webhook_headers import CampaignWebhookHeaders as CampaignWebhookHeaders
    from .campaigns_data_series_response import CampaignsDataSeriesResponse as CampaignsDataSeriesResponse
    from .campaigns_details_response import CampaignsDetailsResponse as CampaignsDetailsResponse
    from .campaigns_duplicate_response import CampaignsDuplicateResponse as CampaignsDuplicateResponse
    from .campaigns_list_response import CampaignsListResponse as CampaignsListResponse
    from .campaigns_translations_list_response import (
        CampaignsTranslationsListResponse as CampaignsTranslationsListResponse,
    )
    from .campaigns_translations_replace_response import (
        CampaignsTranslationsReplaceResponse as CampaignsTranslationsReplaceResponse,
    )
    from .campaigns_translations_source_response import (
        CampaignsTranslationsSourceResponse as CampaignsTranslationsSourceResponse,
    )
    from .campaigns_trigger_schedule_create_response import (
        CampaignsTriggerScheduleCreateResponse as CampaignsTriggerScheduleCreateResponse,
    )
    from .campaigns_trigger_schedule_delete_response import (
        CampaignsTriggerScheduleDeleteResponse as CampaignsTriggerScheduleDeleteResponse,
    )
    from .campaigns_trigger_schedule_update_response import (
        CampaignsTriggerScheduleUpdateResponse as CampaignsTriggerScheduleUpdateResponse,
    )
    from .campaigns_trigger_send_response import CampaignsTriggerSendResponse as CampaignsTriggerSendResponse
    from .canvas_channel_statistics import CanvasChannelStatistics as CanvasChannelStatistics
    from .canvas_context import CanvasContext as CanvasContext
    from .canvas_data_series_response import CanvasDataSeriesResponse as CanvasDataSeriesResponse
    from .canvas_data_summary_response import CanvasDataSummaryResponse as CanvasDataSummaryResponse
    from .canvas_day_statistics import CanvasDayStatistics as CanvasDayStatistics
    from .canvas_details_response import CanvasDetailsResponse as CanvasDetailsResponse
    from .canvas_duplicate_response import CanvasDuplicateResponse as CanvasDuplicateResponse
    from .canvas_entry_properties import CanvasEntryProperties as CanvasEntryProperties
    from .canvas_list_response import CanvasListResponse as CanvasListResponse
    from .canvas_message import CanvasMessage as CanvasMessage
    from .canvas_message_statistics import CanvasMessageStatistics as CanvasMessageStatistics
    from .canvas_next_path import CanvasNextPath as CanvasNextPath
    from .canvas_recipient import CanvasRecipient as CanvasRecipient
    from .canvas_series import CanvasSeries as CanvasSeries
    from .canvas_statistics_by_step import CanvasStatisticsByStep as CanvasStatisticsByStep
    from .canvas_statistics_by_variant import CanvasStatisticsByVariant as CanvasStatisticsByVariant
    from .canvas_statistics_summary import CanvasStatisticsSummary as CanvasStatisticsSummary
    from .canvas_step import CanvasStep as CanvasStep
    from .canvas_step_messages import CanvasStepMessages as CanvasStepMessages
    from .canvas_step_statistics import CanvasStepStatistics as CanvasStepStatistics
    from .canvas_summary import CanvasSummary as CanvasSummary
    from .canvas_survey import CanvasSurvey as CanvasSurvey
    from .canvas_survey_choice import CanvasSurveyChoice as CanvasSurveyChoice
    from .canvas_survey_header import CanvasSurveyHeader as CanvasSurveyHeader
    from .canvas_survey_page import CanvasSurveyPage as CanvasSurveyPage
    from .canvas_total_statistics import CanvasTotalStatistics as CanvasTotalStatistics
    from .canvas_translations_list_response import CanvasTranslationsListResponse as CanvasTranslationsListResponse
    from .canvas_translations_replace_response import (
        CanvasTranslationsReplaceResponse as CanvasTranslationsReplaceResponse,
    )
    from .canvas_translations_source_response import (
        CanvasTranslationsSourceResponse as CanvasTranslationsSourceResponse,
    )
    from .canvas_trigger_schedule_create_response import (
        CanvasTriggerScheduleCreateResponse as CanvasTriggerScheduleCreateResponse,
    )
    from .canvas_trigger_schedule_delete_response import (
        CanvasTriggerScheduleDeleteResponse as CanvasTriggerScheduleDeleteResponse,
    )
    from .canvas_trigger_schedule_update_response import (
        CanvasTriggerScheduleUpdateResponse as CanvasTriggerScheduleUpdateResponse,
    )
    from .canvas_trigger_send_response import CanvasTriggerSendResponse as CanvasTriggerSendResponse
    from .canvas_variant import CanvasVariant as CanvasVariant
    from .canvas_variant_statistics import CanvasVariantStatistics as CanvasVariantStatistics
    from .canvas_webhook_headers import CanvasWebhookHeaders as CanvasWebhookHeaders
    from .canvas_whats_app_button import CanvasWhatsAppButton as CanvasWhatsAppButton
    from .catalog import Catalog as Catalog
    from .catalog_error_body import CatalogErrorBody as CatalogErrorBody
    from .catalog_error_detail import CatalogErrorDetail as CatalogErrorDetail
    from .catalog_field import CatalogField as CatalogField
    from .catalog_field_to_create import CatalogFieldToCreate as CatalogFieldToCreate
    from .catalog_field_type import CatalogFieldType as CatalogFieldType
    from .catalog_item_changes import CatalogItemChanges as CatalogItemChanges
    from .catalog_item_details import CatalogItemDetails as CatalogItemDetails
    from .catalog_item_to_delete import CatalogItemToDelete as CatalogItemToDelete
    from .catalog_item_to_store import CatalogItemToStore as CatalogItemToStore
    from .catalog_item_update import CatalogItemUpdate as CatalogItemUpdate
    from .catalog_item_values import CatalogItemValues as CatalogItemValues
    from .catalog_selection import CatalogSelection as CatalogSelection
    from .catalog_selection_filter import CatalogSelectionFilter as CatalogSelectionFilter
    from .catalog_selection_operator import CatalogSelectionOperator as CatalogSelectionOperator
    from .catalog_selection_order import CatalogSelectionOrder as CatalogSelectionOrder
    from .catalog_to_create import CatalogToCreate as CatalogToCreate
    from .catalogs_create_response import CatalogsCreateResponse as CatalogsCreateResponse
    from .catalogs_delete_response import CatalogsDeleteResponse as CatalogsDeleteResponse
    from .catalogs_field_delete_response import CatalogsFieldDeleteResponse as CatalogsFieldDeleteResponse
    from .catalogs_fields_create_response import CatalogsFieldsCreateResponse as CatalogsFieldsCreateResponse
    from .catalogs_item_create_response import CatalogsItemCreateResponse as CatalogsItemCreateResponse
    from .catalogs_item_delete_response import CatalogsItemDeleteResponse as CatalogsItemDeleteResponse
    from .catalogs_item_get_response import CatalogsItemGetResponse as CatalogsItemGetResponse
    from .catalogs_item_replace_response import CatalogsItemReplaceResponse as CatalogsItemReplaceResponse
    from .catalogs_item_update_response import CatalogsItemUpdateResponse as CatalogsItemUpdateResponse
    from .catalogs_items_create_response import CatalogsItemsCreateResponse as CatalogsItemsCreateResponse
    from .catalogs_items_delete_response import CatalogsItemsDeleteResponse as CatalogsItemsDeleteResponse
    from .catalogs_items_list_response import CatalogsItemsListResponse as CatalogsItemsListResponse
    from .catalogs_items_replace_response import CatalogsItemsReplaceResponse as CatalogsItemsReplaceResponse
    from .catalogs_items_update_response import CatalogsItemsUpdateResponse as CatalogsItemsUpdateResponse
    from .catalogs_list_response import CatalogsListResponse as CatalogsListResponse
    from .catalogs_selection_delete_response import CatalogsSelectionDeleteResponse as CatalogsSelectionDeleteResponse
    from .catalogs_selections_create_response import (
        CatalogsSelectionsCreateResponse as CatalogsSelectionsCreateResponse,
    )
    from .cdi_integration import CdiIntegration as CdiIntegration
    from .cdi_integration_job_sync_status_response import (
        CdiIntegrationJobSyncStatusResponse as CdiIntegrationJobSyncStatusResponse,
    )
    from .cdi_integration_sync_response import CdiIntegrationSyncResponse as CdiIntegrationSyncResponse
    from .cdi_integrations_list_response import CdiIntegrationsListResponse as CdiIntegrationsListResponse
    from .cdi_sync import CdiSync as CdiSync
    from .channel_statistics import ChannelStatistics as ChannelStatistics
    from .connected_audience import ConnectedAudience as ConnectedAudience
    from .content_block_inclusion import ContentBlockInclusion as ContentBlockInclusion
    from .content_block_state import ContentBlockState as ContentBlockState
    from .content_block_summary import ContentBlockSummary as ContentBlockSummary
    from .content_blocks_create_response import ContentBlocksCreateResponse as ContentBlocksCreateResponse
    from .content_blocks_info_response import ContentBlocksInfoResponse as ContentBlocksInfoResponse
    from .content_blocks_list_response import ContentBlocksListResponse as ContentBlocksListResponse
    from .content_blocks_translations_list_response import (
        ContentBlocksTranslationsListResponse as ContentBlocksTranslationsListResponse,
    )
    from .content_blocks_translations_replace_response import (
        ContentBlocksTranslationsReplaceResponse as ContentBlocksTranslationsReplaceResponse,
    )
    from .content_blocks_translations_source_response import (
        ContentBlocksTranslationsSourceResponse as ContentBlocksTranslationsSourceResponse,
    )
    from .content_blocks_update_response import ContentBlocksUpdateResponse as ContentBlocksUpdateResponse
    from .content_card_extra import ContentCardExtra as ContentCardExtra
    from .content_card_message import ContentCardMessage as ContentCardMessage
    from .content_card_statistics import ContentCardStatistics as ContentCardStatistics
    from .content_card_type import ContentCardType as ContentCardType
    from .conversion_behavior import ConversionBehavior as ConversionBehavior
    from .current_location import CurrentLocation as CurrentLocation
    from .custom_attribute_comparison import CustomAttributeComparison as CustomAttributeComparison
    from .custom_attribute_details import CustomAttributeDetails as CustomAttributeDetails
    from .custom_attribute_filter import CustomAttributeFilter as CustomAttributeFilter
    from .custom_attributes_list_response import CustomAttributesListResponse as CustomAttributesListResponse
    from .custom_event_count import CustomEventCount as CustomEventCount
    from .custom_event_details import CustomEventDetails as CustomEventDetails
    from .daily_active_user_count import DailyActiveUserCount as DailyActiveUserCount
    from .data_object import DataObject as DataObject
    from .data_object_anchor import DataObjectAnchor as DataObjectAnchor
    from .data_object_attributes import DataObjectAttributes as DataObjectAttributes
    from .data_object_related_user import DataObjectRelatedUser as DataObjectRelatedUser
    from .data_object_relationship import DataObjectRelationship as DataObjectRelationship
    from .data_object_relationship_attributes import (
        DataObjectRelationshipAttributes as DataObjectRelationshipAttributes,
    )
    from .data_object_relationship_type import DataObjectRelationshipType as DataObjectRelationshipType
    from .data_object_type import DataObjectType as DataObjectType
    from .data_object_type_field import DataObjectTypeField as DataObjectTypeField
    from .data_object_type_fields import DataObjectTypeFields as DataObjectTypeFields
    from .data_object_type_metadata import DataObjectTypeMetadata as DataObjectTypeMetadata
    from .data_object_type_schema import DataObjectTypeSchema as DataObjectTypeSchema
    from .data_object_type_summary import DataObjectTypeSummary as DataObjectTypeSummary
    from .data_object_user_relationship import DataObjectUserRelationship as DataObjectUserRelationship
    from .data_object_user_relationship_type import DataObjectUserRelationshipType as DataObjectUserRelationshipType
    from .data_objects_object_delete_response import DataObjectsObjectDeleteResponse as DataObjectsObjectDeleteResponse
    from .data_objects_object_get_response import DataObjectsObjectGetResponse as DataObjectsObjectGetResponse
    from .data_objects_object_relationships_create_response import (
        DataObjectsObjectRelationshipsCreateResponse as DataObjectsObjectRelationshipsCreateResponse,
    )
    from .data_objects_object_relationships_delete_response import (
        DataObjectsObjectRelationshipsDeleteResponse as DataObjectsObjectRelationshipsDeleteResponse,
    )
    from .data_objects_object_relationships_list_response import (
        DataObjectsObjectRelationshipsListResponse as DataObjectsObjectRelationshipsListResponse,
    )
    from .data_objects_object_relationships_replace_response import (
        DataObjectsObjectRelationshipsReplaceResponse as DataObjectsObjectRelationshipsReplaceResponse,
    )
    from .data_objects_object_relationships_update_response import (
        DataObjectsObjectRelationshipsUpdateResponse as DataObjectsObjectRelationshipsUpdateResponse,
    )
    from .data_objects_object_replace_response import (
        DataObjectsObjectReplaceResponse as DataObjectsObjectReplaceResponse,
    )
    from .data_objects_object_update_response import DataObjectsObjectUpdateResponse as DataObjectsObjectUpdateResponse
    from .data_objects_object_user_relationships_response import (
        DataObjectsObjectUserRelationshipsResponse as DataObjectsObjectUserRelationshipsResponse,
    )
    from .data_objects_object_users_create_response import (
        DataObjectsObjectUsersCreateResponse as DataObjectsObjectUsersCreateResponse,
    )
    from .data_objects_object_users_delete_response import (
        DataObjectsObjectUsersDeleteResponse as DataObjectsObjectUsersDeleteResponse,
    )
    from .data_objects_object_users_replace_response import (
        DataObjectsObjectUsersReplaceResponse as DataObjectsObjectUsersReplaceResponse,
    )
    from .data_objects_object_users_update_response import (
        DataObjectsObjectUsersUpdateResponse as DataObjectsObjectUsersUpdateResponse,
    )
    from .data_objects_objects_create_response import (
        DataObjectsObjectsCreateResponse as DataObjectsObjectsCreateResponse,
    )
    from .data_objects_objects_list_response import DataObjectsObjectsListResponse as DataObjectsObjectsListResponse
    from .data_objects_type_get_response import DataObjectsTypeGetResponse as DataObjectsTypeGetResponse
    from .data_objects_type_object_relationship_types_response import (
        DataObjectsTypeObjectRelationshipTypesResponse as DataObjectsTypeObjectRelationshipTypesResponse,
    )
    from .data_objects_type_user_relationship_types_response import (
        DataObjectsTypeUserRelationshipTypesResponse as DataObjectsTypeUserRelationshipTypesResponse,
    )
    from .data_objects_types_list_response import DataObjectsTypesListResponse as DataObjectsTypesListResponse
    from .delete_prioritization import DeletePrioritization as DeletePrioritization
    from .device_messaging_banners_sync_response import (
        DeviceMessagingBannersSyncResponse as DeviceMessagingBannersSyncResponse,
    )
    from .device_messaging_banners_track_response import (
        DeviceMessagingBannersTrackResponse as DeviceMessagingBannersTrackResponse,
    )
    from .email_attachment import EmailAttachment as EmailAttachment
    from .email_blacklist_response import EmailBlacklistResponse as EmailBlacklistResponse
    from .email_blocklist_response import EmailBlocklistResponse as EmailBlocklistResponse
    from .email_bounce_remove_response import EmailBounceRemoveResponse as EmailBounceRemoveResponse
    from .email_extras import EmailExtras as EmailExtras
    from .email_hard_bounces_response import EmailHardBouncesResponse as EmailHardBouncesResponse
    from .email_headers import EmailHeaders as EmailHeaders
    from .email_message import EmailMessage as EmailMessage
    from .email_spam_remove_response import EmailSpamRemoveResponse as EmailSpamRemoveResponse
    from .email_statistics import EmailStatistics as EmailStatistics
    from .email_status_response import EmailStatusResponse as EmailStatusResponse
    from .email_subscription_filter import EmailSubscriptionFilter as EmailSubscriptionFilter
    from .email_template_summary import EmailTemplateSummary as EmailTemplateSummary
    from .email_to_delete import EmailToDelete as EmailToDelete
    from .email_to_identify import EmailToIdentify as EmailToIdentify
    from .email_unsubscribes_response import EmailUnsubscribesResponse as EmailUnsubscribesResponse
    from .error_body import ErrorBody as ErrorBody
    from .event import Event as Event
    from .event_properties import EventProperties as EventProperties
    from .events_data_series_response import EventsDataSeriesResponse as EventsDataSeriesResponse
    from .events_list_details_response import EventsListDetailsResponse as EventsListDetailsResponse
    from .events_list_response import EventsListResponse as EventsListResponse
    from .export_format import ExportFormat as ExportFormat
    from .export_segment_cancel_response import ExportSegmentCancelResponse as ExportSegmentCancelResponse
    from .external_id_rename import ExternalIdRename as ExternalIdRename
    from .facebook_profile import FacebookProfile as FacebookProfile
    from .feed_card_extras import FeedCardExtras as FeedCardExtras
    from .feed_card_statistics import FeedCardStatistics as FeedCardStatistics
    from .feed_card_summary import FeedCardSummary as FeedCardSummary
    from .feed_data_series_response import FeedDataSeriesResponse as FeedDataSeriesResponse
    from .feed_details_response import FeedDetailsResponse as FeedDetailsResponse
    from .feed_list_response import FeedListResponse as FeedListResponse
    from .firebase_push_credential import FirebasePushCredential as FirebasePushCredential
    from .gender import Gender as Gender
    from .hard_bounced_address import HardBouncedAddress as HardBouncedAddress
    from .huawei_push_credential import HuaweiPushCredential as HuaweiPushCredential
    from .in_app_message_statistics import InAppMessageStatistics as InAppMessageStatistics
    from .interruption_level import InterruptionLevel as InterruptionLevel
    from .invalid_phone_number import InvalidPhoneNumber as InvalidPhoneNumber
    from .invalid_phone_number_reason import InvalidPhoneNumberReason as InvalidPhoneNumberReason
    from .kindle_push import KindlePush as KindlePush
    from .kindle_push_credential import KindlePushCredential as KindlePushCredential
    from .kpi_dau_data_series_response import KpiDauDataSeriesResponse as KpiDauDataSeriesResponse
    from .kpi_mau_data_series_response import KpiMauDataSeriesResponse as KpiMauDataSeriesResponse
    from .kpi_new_users_data_series_response import KpiNewUsersDataSeriesResponse as KpiNewUsersDataSeriesResponse
    from .kpi_uninstalls_data_series_response import KpiUninstallsDataSeriesResponse as KpiUninstallsDataSeriesResponse
    from .last_used_app_filter import LastUsedAppFilter as LastUsedAppFilter
    from .live_activity_attributes import LiveActivityAttributes as LiveActivityAttributes
    from .live_activity_content_state import LiveActivityContentState as LiveActivityContentState
    from .media_library_asset import MediaLibraryAsset as MediaLibraryAsset
    from .media_library_create_response import MediaLibraryCreateResponse as MediaLibraryCreateResponse
    from .media_library_error_details import MediaLibraryErrorDetails as MediaLibraryErrorDetails
    from .media_library_file_error import MediaLibraryFileError as MediaLibraryFileError
    from .media_library_replace_file_response import MediaLibraryReplaceFileResponse as MediaLibraryReplaceFileResponse
    from .merge_behavior import MergeBehavior as MergeBehavior
    from .merge_identifier import MergeIdentifier as MergeIdentifier
    from .messages import Messages as Messages
    from .messages_live_activity_start_response import (
        MessagesLiveActivityStartResponse as MessagesLiveActivityStartResponse,
    )
    from .messages_live_activity_update_response import (
        MessagesLiveActivityUpdateResponse as MessagesLiveActivityUpdateResponse,
    )
    from .messages_schedule_create_response import MessagesScheduleCreateResponse as MessagesScheduleCreateResponse
    from .messages_schedule_delete_response import MessagesScheduleDeleteResponse as MessagesScheduleDeleteResponse
    from .messages_schedule_update_response import MessagesScheduleUpdateResponse as MessagesScheduleUpdateResponse
    from .messages_scheduled_broadcasts_response import (
        MessagesScheduledBroadcastsResponse as MessagesScheduledBroadcastsResponse,
    )
    from .messages_send_response import MessagesSendResponse as MessagesSendResponse
    from .monthly_active_user_count import MonthlyActiveUserCount as MonthlyActiveUserCount
    from .new_user_count import NewUserCount as NewUserCount
    from .phone_number_to_delete import PhoneNumberToDelete as PhoneNumberToDelete
    from .phone_number_to_identify import PhoneNumberToIdentify as PhoneNumberToIdentify
    from .preference_center_create_response import PreferenceCenterCreateResponse as PreferenceCenterCreateResponse
    from .preference_center_get_response import PreferenceCenterGetResponse as PreferenceCenterGetResponse
    from .preference_center_link_rel import PreferenceCenterLinkRel as PreferenceCenterLinkRel
    from .preference_center_link_tag import PreferenceCenterLinkTag as PreferenceCenterLinkTag
    from .preference_center_link_type import PreferenceCenterLinkType as PreferenceCenterLinkType
    from .preference_center_list_response import PreferenceCenterListResponse as PreferenceCenterListResponse
    from .preference_center_options import PreferenceCenterOptions as PreferenceCenterOptions
    from .preference_center_replace_response import PreferenceCenterReplaceResponse as PreferenceCenterReplaceResponse
    from .preference_center_state import PreferenceCenterState as PreferenceCenterState
    from .preference_center_stored_options import PreferenceCenterStoredOptions as PreferenceCenterStoredOptions
    from .preference_center_summary import PreferenceCenterSummary as PreferenceCenterSummary
    from .preference_center_url_get_response import PreferenceCenterUrlGetResponse as PreferenceCenterUrlGetResponse
    from .prioritization import Prioritization as Prioritization
    from .profile_alias import ProfileAlias as ProfileAlias
    from .profile_app import ProfileApp as ProfileApp
    from .profile_campaign import ProfileCampaign as ProfileCampaign
    from .profile_canvas import ProfileCanvas as ProfileCanvas
    from .profile_canvas_step import ProfileCanvasStep as ProfileCanvasStep
    from .profile_card import ProfileCard as ProfileCard
    from .profile_conversions import ProfileConversions as ProfileConversions
    from .profile_custom_attributes import ProfileCustomAttributes as ProfileCustomAttributes
    from .profile_device import ProfileDevice as ProfileDevice
    from .profile_engagement import ProfileEngagement as ProfileEngagement
    from .profile_event import ProfileEvent as ProfileEvent
    from .profile_field import ProfileField as ProfileField
    from .profile_purchase import ProfilePurchase as ProfilePurchase
    from .profile_push_token import ProfilePushToken as ProfilePushToken
    from .purchase import Purchase as Purchase
    from .purchase_properties import PurchaseProperties as PurchaseProperties
    from .purchase_quantity import PurchaseQuantity as PurchaseQuantity
    from .purchase_revenue import PurchaseRevenue as PurchaseRevenue
    from .purchases_product_list_response import PurchasesProductListResponse as PurchasesProductListResponse
    from .purchases_quantity_series_response import PurchasesQuantitySeriesResponse as PurchasesQuantitySeriesResponse
    from .purchases_revenue_series_response import PurchasesRevenueSeriesResponse as PurchasesRevenueSeriesResponse
    from .push_button_action import PushButtonAction as PushButtonAction
    from .push_extra import PushExtra as PushExtra
    from .push_statistics import PushStatistics as PushStatistics
    from .push_subscription_filter import PushSubscriptionFilter as PushSubscriptionFilter
    from .push_token import PushToken as PushToken
    from .recipient_subscription_state import RecipientSubscriptionState as RecipientSubscriptionState
    from .schedule import Schedule as Schedule
    from .scheduled_broadcast import ScheduledBroadcast as ScheduledBroadcast
    from .scim_department import ScimDepartment as ScimDepartment
    from .scim_error_body import ScimErrorBody as ScimErrorBody
    from .scim_name import ScimName as ScimName
    from .scim_permission_set import ScimPermissionSet as ScimPermissionSet
    from .scim_permissions import ScimPermissions as ScimPermissions
    from .scim_role import ScimRole as ScimRole
    from .scim_team import ScimTeam as ScimTeam
    from .scim_user import ScimUser as ScimUser
    from .scim_user_get_response import ScimUserGetResponse as ScimUserGetResponse
    from .scim_user_name import ScimUserName as ScimUserName
    from .scim_user_permission_set import ScimUserPermissionSet as ScimUserPermissionSet
    from .scim_user_permissions import ScimUserPermissions as ScimUserPermissions
    from .scim_user_replace_response import ScimUserReplaceResponse as ScimUserReplaceResponse
    from .scim_user_role import ScimUserRole as ScimUserRole
    from .scim_user_schema import ScimUserSchema as ScimUserSchema
    from .scim_user_team import ScimUserTeam as ScimUserTeam
    from .scim_user_workspace import ScimUserWorkspace as ScimUserWorkspace
    from .scim_users_create_response import ScimUsersCreateResponse as ScimUsersCreateResponse
    from .scim_users_list_response import ScimUsersListResponse as ScimUsersListResponse
    from .scim_workspace import ScimWorkspace as ScimWorkspace
    from .sdk_authentication_key import SdkAuthenticationKey as SdkAuthenticationKey
    from .segment_day_size import SegmentDaySize as SegmentDaySize
    from .segment_summary import SegmentSummary as SegmentSummary
    from .segments_data_series_response import SegmentsDataSeriesResponse as SegmentsDataSeriesResponse
    from .segments_details_response import SegmentsDetailsResponse as SegmentsDetailsResponse
    from .segments_list_response import SegmentsListResponse as SegmentsListResponse
    from .sends_data_series_response import SendsDataSeriesResponse as SendsDataSeriesResponse
    from .sends_id_create_response import SendsIdCreateResponse as SendsIdCreateResponse
    from .series_unit import SeriesUnit as SeriesUnit
    from .session_count import SessionCount as SessionCount
    from .sessions_data_series_response import SessionsDataSeriesResponse as SessionsDataSeriesResponse
    from .sms_invalid_phone_numbers_remove_response import (
        SmsInvalidPhoneNumbersRemoveResponse as SmsInvalidPhoneNumbersRemoveResponse,
    )
    from .sms_invalid_phone_numbers_response import SmsInvalidPhoneNumbersResponse as SmsInvalidPhoneNumbersResponse
    from .sms_message import SmsMessage as SmsMessage
    from .sms_statistics import SmsStatistics as SmsStatistics
    from .sort_direction import SortDirection as SortDirection
    from .source_texts import SourceTexts as SourceTexts
    from .subscription_comparison import SubscriptionComparison as SubscriptionComparison
    from .subscription_group_change import SubscriptionGroupChange as SubscriptionGroupChange
    from .subscription_group_membership import SubscriptionGroupMembership as SubscriptionGroupMembership
    from .subscription_group_state import SubscriptionGroupState as SubscriptionGroupState
    from .subscription_group_update import SubscriptionGroupUpdate as SubscriptionGroupUpdate
    from .subscription_state import SubscriptionState as SubscriptionState
    from .subscription_status_by_user import SubscriptionStatusByUser as SubscriptionStatusByUser
    from .subscription_status_get_response import SubscriptionStatusGetResponse as SubscriptionStatusGetResponse
    from .subscription_status_set_response import SubscriptionStatusSetResponse as SubscriptionStatusSetResponse
    from .subscription_status_set_v2_response import SubscriptionStatusSetV2Response as SubscriptionStatusSetV2Response
    from .subscription_user import SubscriptionUser as SubscriptionUser
    from .subscription_user_status_response import SubscriptionUserStatusResponse as SubscriptionUserStatusResponse
    from .templates_email_create_response import TemplatesEmailCreateResponse as TemplatesEmailCreateResponse
    from .templates_email_info_response import TemplatesEmailInfoResponse as TemplatesEmailInfoResponse
    from .templates_email_list_response import TemplatesEmailListResponse as TemplatesEmailListResponse
    from .templates_email_translations_list_response import (
        TemplatesEmailTranslationsListResponse as TemplatesEmailTranslationsListResponse,
    )
    from .templates_email_translations_replace_response import (
        TemplatesEmailTranslationsReplaceResponse as TemplatesEmailTranslationsReplaceResponse,
    )
    from .templates_email_translations_source_response import (
        TemplatesEmailTranslationsSourceResponse as TemplatesEmailTranslationsSourceResponse,
    )
    from .templates_email_update_response import TemplatesEmailUpdateResponse as TemplatesEmailUpdateResponse
    from .templates_translations_email_response import (
        TemplatesTranslationsEmailResponse as TemplatesTranslationsEmailResponse,
    )
    from .templates_webhook_translations_list_response import (
        TemplatesWebhookTranslationsListResponse as TemplatesWebhookTranslationsListResponse,
    )
    from .templates_webhook_translations_replace_response import (
        TemplatesWebhookTranslationsReplaceResponse as TemplatesWebhookTranslationsReplaceResponse,
    )
    from .templates_webhook_translations_source_response import (
        TemplatesWebhookTranslationsSourceResponse as TemplatesWebhookTranslationsSourceResponse,
    )
    from .time_comparison import TimeComparison as TimeComparison
    from .transactional_campaigns_send_response import (
        TransactionalCampaignsSendResponse as TransactionalCampaignsSendResponse,
    )
    from .transactional_recipient import TransactionalRecipient as TransactionalRecipient
    from .transactional_send_metadata import TransactionalSendMetadata as TransactionalSendMetadata
    from .translation import Translation as Translation
    from .translation_locale import TranslationLocale as TranslationLocale
    from .translation_map import TranslationMap as TranslationMap
    from .trigger_attachment import TriggerAttachment as TriggerAttachment
    from .trigger_properties import TriggerProperties as TriggerProperties
    from .twitter_profile import TwitterProfile as TwitterProfile
    from .uninstall_count import UninstallCount as UninstallCount
    from .unsubscribed_address import UnsubscribedAddress as UnsubscribedAddress
    from .updated_purchase import UpdatedPurchase as UpdatedPurchase
    from .updated_user import UpdatedUser as UpdatedUser
    from .user_alias import UserAlias as UserAlias
    from .user_attributes import UserAttributes as UserAttributes
    from .user_merge import UserMerge as UserMerge
    from .user_profile import UserProfile as UserProfile
    from .users_alias_new_response import UsersAliasNewResponse as UsersAliasNewResponse
    from .users_alias_update_response import UsersAliasUpdateResponse as UsersAliasUpdateResponse
    from .users_delete_response import UsersDeleteResponse as UsersDeleteResponse
    from .users_export_global_control_group_response import (
        UsersExportGlobalControlGroupResponse as UsersExportGlobalControlGroupResponse,
    )
    from .users_export_ids_response import UsersExportIdsResponse as UsersExportIdsResponse
    from .users_export_segment_response import UsersExportSegmentResponse as UsersExportSegmentResponse
    from .users_external_ids_remove_response import UsersExternalIdsRemoveResponse as UsersExternalIdsRemoveResponse
    from .users_external_ids_rename_response import UsersExternalIdsRenameResponse as UsersExternalIdsRenameResponse
    from .users_identify_response import UsersIdentifyResponse as UsersIdentifyResponse
    from .users_merge_response import UsersMergeResponse as UsersMergeResponse
    from .users_track_bulk_response import UsersTrackBulkResponse as UsersTrackBulkResponse
    from .users_track_response import UsersTrackResponse as UsersTrackResponse
    from .users_track_sync_response import UsersTrackSyncResponse as UsersTrackSyncResponse
    from .web_push import WebPush as WebPush
    from .web_push_action_button import WebPushActionButton as WebPushActionButton
    from .web_push_button_action import WebPushButtonAction as WebPushButtonAction
    from .webhook_headers import WebhookHeaders as WebhookHeaders
    from .webhook_message import WebhookMessage as WebhookMessage
    from .webhook_method import WebhookMethod as WebhookMethod
    from .webhook_statistics import WebhookStatistics as WebhookStatistics
    from .whats_app_button import WhatsAppButton as WhatsAppButton
    from .whats_app_carousel_button_type import WhatsAppCarouselButtonType as WhatsAppCarouselButtonType
    from .whats_app_carousel_card import WhatsAppCarouselCard as WhatsAppCarouselCard
    from .whats_app_carousel_message import WhatsAppCarouselMessage as WhatsAppCarouselMessage
    from .whats_app_flow_button import WhatsAppFlowButton as WhatsAppFlowButton
    from .whats_app_flow_message import WhatsAppFlowMessage as WhatsAppFlowMessage
    from .whats_app_image_message import WhatsAppImageMessage as WhatsAppImageMessage
    from .whats_app_list import WhatsAppList as WhatsAppList
    from .whats_app_list_message import WhatsAppListMessage as WhatsAppListMessage
    from .whats_app_list_row import WhatsAppListRow as WhatsAppListRow
    from .whats_app_list_section import WhatsAppListSection as WhatsAppListSection
    from .whats_app_media_type import WhatsAppMediaType as WhatsAppMediaType
    from .whats_app_message import WhatsAppMessage as WhatsAppMessage
    from .whats_app_message_type import WhatsAppMessageType as WhatsAppMessageType
    from .whats_app_quick_reply_message import WhatsAppQuickReplyMessage as WhatsAppQuickReplyMessage
    from .whats_app_statistics import WhatsAppStatistics as WhatsAppStatistics
    from .whats_app_template_card import WhatsAppTemplateCard as WhatsAppTemplateCard
    from .whats_app_template_message import WhatsAppTemplateMessage as WhatsAppTemplateMessage
    from .whats_app_text_message import WhatsAppTextMessage as WhatsAppTextMessage
    from .whats_app_url_button import WhatsAppUrlButton as WhatsAppUrlButton
    from .whats_app_variables import WhatsAppVariables as WhatsAppVariables
    from .windows_phone_8_push import WindowsPhone8Push as WindowsPhone8Push
    from .windows_phone_8_push_type import WindowsPhone8PushType as WindowsPhone8PushType
    from .windows_toast_hash import WindowsToastHash as WindowsToastHash
    from .windows_universal_push import WindowsUniversalPush as WindowsUniversalPush
    from .windows_universal_push_type import WindowsUniversalPushType as WindowsUniversalPushType

__all__ = (
    "AliasToCreate",
    "AliasToIdentify",
    "AliasUpdate",
    "AndroidConversation",
    "AndroidConversationMessage",
    "AndroidConversationPerson",
    "AndroidDeliveryPriority",
    "AndroidPush",
    "AndroidPushActionButton",
    "AndroidPushExtra",
    "ApnsGateway",
    "AppGroupSdkAuthenticationCreateResponse",
    "AppGroupSdkAuthenticationDeleteResponse",
    "AppGroupSdkAuthenticationKeysResponse",
    "AppGroupSdkAuthenticationPrimaryResponse",
    "ApplePush",
    "ApplePushActionButton",
    "ApplePushAlert",
    "ApplePushAssetFileType",
    "ApplePushCredential",
    "ApplePushExtra",
    "AppsPushCredentialUpdateResponse",
    "Banner",
    "BannerEvent",
    "BannerEventError",
    "BannerEventType",
    "BannerProperties",
    "BannerProperty",
    "BannersByPlacement",
    "CampaignDailyStatistics",
    "CampaignMessageButton",
    "CampaignMessageDetails",
    "CampaignMessages",
    "CampaignRecipient",
    "CampaignSummary",
    "CampaignSurvey",
    "CampaignSurveyChoice",
    "CampaignSurveyHeader",
    "CampaignSurveyPage",
    "CampaignWebhookHeaders",
    "CampaignsDataSeriesResponse",
    "CampaignsDetailsResponse",
    "CampaignsDuplicateResponse",
    "CampaignsListResponse",
    "CampaignsTranslationsListResponse",
    "CampaignsTranslationsReplaceResponse",
    "CampaignsTranslationsSourceResponse",
    "CampaignsTriggerScheduleCreateResponse",
    "CampaignsTriggerScheduleDeleteResponse",
    "CampaignsTriggerScheduleUpdateResponse",
    "CampaignsTriggerSendResponse",
    "CanvasChannelStatistics",
    "CanvasContext",
    "CanvasDataSeriesResponse",
    "CanvasDataSummaryResponse",
    "CanvasDayStatistics",
    "CanvasDetailsResponse",
    "CanvasDuplicateResponse",
    "CanvasEntryProperties",
    "CanvasListResponse",
    "CanvasMessage",
    "CanvasMessageStatistics",
    "CanvasNextPath",
    "CanvasRecipient",
    "CanvasSeries",
    "CanvasStatisticsByStep",
    "CanvasStatisticsByVariant",
    "CanvasStatisticsSummary",
    "CanvasStep",
    "CanvasStepMessages",
    "CanvasStepStatistics",
    "CanvasSummary",
    "CanvasSurvey",
    "CanvasSurveyChoice",
    "CanvasSurveyHeader",
    "CanvasSurveyPage",
    "CanvasTotalStatistics",
    "CanvasTranslationsListResponse",
    "CanvasTranslationsReplaceResponse",
    "CanvasTranslationsSourceResponse",
    "CanvasTriggerScheduleCreateResponse",
    "CanvasTriggerScheduleDeleteResponse",
    "CanvasTriggerScheduleUpdateResponse",
    "CanvasTriggerSendResponse",
    "CanvasVariant",
    "CanvasVariantStatistics",
    "CanvasWebhookHeaders",
    "CanvasWhatsAppButton",
    "Catalog",
    "CatalogErrorBody",
    "CatalogErrorDetail",
    "CatalogField",
    "CatalogFieldToCreate",
    "CatalogFieldType",
    "CatalogItemChanges",
    "CatalogItemDetails",
    "CatalogItemToDelete",
    "CatalogItemToStore",
    "CatalogItemUpdate",
    "CatalogItemValues",
    "CatalogSelection",
    "CatalogSelectionFilter",
    "CatalogSelectionOperator",
    "CatalogSelectionOrder",
    "CatalogToCreate",
    "CatalogsCreateResponse",
    "CatalogsDeleteResponse",
    "CatalogsFieldDeleteResponse",
    "CatalogsFieldsCreateResponse",
    "CatalogsItemCreateResponse",
    "CatalogsItemDeleteResponse",
    "CatalogsItemGetResponse",
    "CatalogsItemReplaceResponse",
    "CatalogsItemUpdateResponse",
    "CatalogsItemsCreateResponse",
    "CatalogsItemsDeleteResponse",
    "CatalogsItemsListResponse",
    "CatalogsItemsReplaceResponse",
    "CatalogsItemsUpdateResponse",
    "CatalogsListResponse",
    "CatalogsSelectionDeleteResponse",
    "CatalogsSelectionsCreateResponse",
    "CdiIntegration",
    "CdiIntegrationJobSyncStatusResponse",
    "CdiIntegrationSyncResponse",
    "CdiIntegrationsListResponse",
    "CdiSync",
    "ChannelStatistics",
    "ConnectedAudience",
    "ContentBlockInclusion",
    "ContentBlockState",
    "ContentBlockSummary",
    "ContentBlocksCreateResponse",
    "ContentBlocksInfoResponse",
    "ContentBlocksListResponse",
    "ContentBlocksTranslationsListResponse",
    "ContentBlocksTranslationsReplaceResponse",
    "ContentBlocksTranslationsSourceResponse",
    "ContentBlocksUpdateResponse",
    "ContentCardExtra",
    "ContentCardMessage",
    "ContentCardStatistics",
    "ContentCardType",
    "ConversionBehavior",
    "CurrentLocation",
    "CustomAttributeComparison",
    "CustomAttributeDetails",
    "CustomAttributeFilter",
    "CustomAttributesListResponse",
    "CustomEventCount",
    "CustomEventDetails",
    "DailyActiveUserCount",
    "DataObject",
    "DataObjectAnchor",
    "DataObjectAttributes",
    "DataObjectRelatedUser",
    "DataObjectRelationship",
    "DataObjectRelationshipAttributes",
    "DataObjectRelationshipType",
    "DataObjectType",
    "DataObjectTypeField",
    "DataObjectTypeFields",
    "DataObjectTypeMetadata",
    "DataObjectTypeSchema",
    "DataObjectTypeSummary",
    "DataObjectUserRelationship",
    "DataObjectUserRelationshipType",
    "DataObjectsObjectDeleteResponse",
    "DataObjectsObjectGetResponse",
    "DataObjectsObjectRelationshipsCreateResponse",
    "DataObjectsObjectRelationshipsDeleteResponse",
    "DataObjectsObjectRelationshipsListResponse",
    "DataObjectsObjectRelationshipsReplaceResponse",
    "DataObjectsObjectRelationshipsUpdateResponse",
    "DataObjectsObjectReplaceResponse",
    "DataObjectsObjectUpdateResponse",
    "DataObjectsObjectUserRelationshipsResponse",
    "DataObjectsObjectUsersCreateResponse",
    "DataObjectsObjectUsersDeleteResponse",
    "DataObjectsObjectUsersReplaceResponse",
    "DataObjectsObjectUsersUpdateResponse",
    "DataObjectsObjectsCreateResponse",
    "DataObjectsObjectsListResponse",
    "DataObjectsTypeGetResponse",
    "DataObjectsTypeObjectRelationshipTypesResponse",
    "DataObjectsTypeUserRelationshipTypesResponse",
    "DataObjectsTypesListResponse",
    "DeletePrioritization",
    "DeviceMessagingBannersSyncResponse",
    "DeviceMessagingBannersTrackResponse",
    "EmailAttachment",
    "EmailBlacklistResponse",
    "EmailBlocklistResponse",
    "EmailBounceRemoveResponse",
    "EmailExtras",
    "EmailHardBouncesResponse",
    "EmailHeaders",
    "EmailMessage",
    "EmailSpamRemoveResponse",
    "EmailStatistics",
    "EmailStatusResponse",
    "EmailSubscriptionFilter",
    "EmailTemplateSummary",
    "EmailToDelete",
    "EmailToIdentify",
    "EmailUnsubscribesResponse",
    "EmptyResponse",
    "ErrorBody",
    "Event",
    "EventProperties",
    "EventsDataSeriesResponse",
    "EventsListDetailsResponse",
    "EventsListResponse",
    "ExportFormat",
    "ExportSegmentCancelResponse",
    "ExternalIdRename",
    "FacebookProfile",
    "FeedCardExtras",
    "FeedCardStatistics",
    "FeedCardSummary",
    "FeedDataSeriesResponse",
    "FeedDetailsResponse",
    "FeedListResponse",
    "FirebasePushCredential",
    "Gender",
    "HardBouncedAddress",
    "HuaweiPushCredential",
    "InAppMessageStatistics",
    "InterruptionLevel",
    "InvalidPhoneNumber",
    "InvalidPhoneNumberReason",
    "KindlePush",
    "KindlePushCredential",
    "KpiDauDataSeriesResponse",
    "KpiMauDataSeriesResponse",
    "KpiNewUsersDataSeriesResponse",
    "KpiUninstallsDataSeriesResponse",
    "LastUsedAppFilter",
    "LiveActivityAttributes",
    "LiveActivityContentState",
    "MediaLibraryAsset",
    "MediaLibraryCreateResponse",
    "MediaLibraryErrorDetails",
    "MediaLibraryFileError",
    "MediaLibraryReplaceFileResponse",
    "MergeBehavior",
    "MergeIdentifier",
    "Messages",
    "MessagesLiveActivityStartResponse",
    "MessagesLiveActivityUpdateResponse",
    "MessagesScheduleCreateResponse",
    "MessagesScheduleDeleteResponse",
    "MessagesScheduleUpdateResponse",
    "MessagesScheduledBroadcastsResponse",
    "MessagesSendResponse",
    "MonthlyActiveUserCount",
    "NewUserCount",
    "PhoneNumberToDelete",
    "PhoneNumberToIdentify",
    "PreferenceCenterCreateResponse",
    "PreferenceCenterGetResponse",
    "PreferenceCenterLinkRel",
    "PreferenceCenterLinkTag",
    "PreferenceCenterLinkType",
    "PreferenceCenterListResponse",
    "PreferenceCenterOptions",
    "PreferenceCenterReplaceResponse",
    "PreferenceCenterState",
    "PreferenceCenterStoredOptions",
    "PreferenceCenterSummary",
    "PreferenceCenterUrlGetResponse",
    "Prioritization",
    "ProfileAlias",
    "ProfileApp",
    "ProfileCampaign",
    "ProfileCanvas",
    "ProfileCanvasStep",
    "ProfileCard",
    "ProfileConversions",
    "ProfileCustomAttributes",
    "ProfileDevice",
    "ProfileEngagement",
    "ProfileEvent",
    "ProfileField",
    "ProfilePurchase",
    "ProfilePushToken",
    "Purchase",
    "PurchaseProperties",
    "PurchaseQuantity",
    "PurchaseRevenue",
    "PurchasesProductListResponse",
    "PurchasesQuantitySeriesResponse",
    "PurchasesRevenueSeriesResponse",
    "PushButtonAction",
    "PushExtra",
    "PushStatistics",
    "PushSubscriptionFilter",
    "PushToken",
    "RecipientSubscriptionState",
    "Schedule",
    "ScheduledBroadcast",
    "ScimDepartment",
    "ScimErrorBody",
    "ScimName",
    "ScimPermissionSet",
    "ScimPermissions",
    "ScimRole",
    "ScimTeam",
    "ScimUser",
    "ScimUserGetResponse",
    "ScimUserName",
    "ScimUserPermissionSet",
    "ScimUserPermissions",
    "ScimUserReplaceResponse",
    "ScimUserRole",
    "ScimUserSchema",
    "ScimUserTeam",
    "ScimUserWorkspace",
    "ScimUsersCreateResponse",
    "ScimUsersListResponse",
    "ScimWorkspace",
    "SdkAuthenticationKey",
    "SegmentDaySize",
    "SegmentSummary",
    "SegmentsDataSeriesResponse",
    "SegmentsDetailsResponse",
    "SegmentsListResponse",
    "SendsDataSeriesResponse",
    "SendsIdCreateResponse",
    "SeriesUnit",
    "SessionCount",
    "SessionsDataSeriesResponse",
    "SmsInvalidPhoneNumbersRemoveResponse",
    "SmsInvalidPhoneNumbersResponse",
    "SmsMessage",
    "SmsStatistics",
    "SortDirection",
    "SourceTexts",
    "SubscriptionComparison",
    "SubscriptionGroupChange",
    "SubscriptionGroupMembership",
    "SubscriptionGroupState",
    "SubscriptionGroupUpdate",
    "SubscriptionState",
    "SubscriptionStatusByUser",
    "SubscriptionStatusGetResponse",
    "SubscriptionStatusSetResponse",
    "SubscriptionStatusSetV2Response",
    "SubscriptionUser",
    "SubscriptionUserStatusResponse",
    "TemplatesEmailCreateResponse",
    "TemplatesEmailInfoResponse",
    "TemplatesEmailListResponse",
    "TemplatesEmailTranslationsListResponse",
    "TemplatesEmailTranslationsReplaceResponse",
    "TemplatesEmailTranslationsSourceResponse",
    "TemplatesEmailUpdateResponse",
    "TemplatesTranslationsEmailResponse",
    "TemplatesWebhookTranslationsListResponse",
    "TemplatesWebhookTranslationsReplaceResponse",
    "TemplatesWebhookTranslationsSourceResponse",
    "TimeComparison",
    "TransactionalCampaignsSendResponse",
    "TransactionalRecipient",
    "TransactionalSendMetadata",
    "Translation",
    "TranslationLocale",
    "TranslationMap",
    "TriggerAttachment",
    "TriggerProperties",
    "TwitterProfile",
    "UninstallCount",
    "UnsubscribedAddress",
    "UpdatedPurchase",
    "UpdatedUser",
    "UserAlias",
    "UserAttributes",
    "UserMerge",
    "UserProfile",
    "UsersAliasNewResponse",
    "UsersAliasUpdateResponse",
    "UsersDeleteResponse",
    "UsersExportGlobalControlGroupResponse",
    "UsersExportIdsResponse",
    "UsersExportSegmentResponse",
    "UsersExternalIdsRemoveResponse",
    "UsersExternalIdsRenameResponse",
    "UsersIdentifyResponse",
    "UsersMergeResponse",
    "UsersTrackBulkResponse",
    "UsersTrackResponse",
    "UsersTrackSyncResponse",
    "WebPush",
    "WebPushActionButton",
    "WebPushButtonAction",
    "WebhookHeaders",
    "WebhookMessage",
    "WebhookMethod",
    "WebhookStatistics",
    "WhatsAppButton",
    "WhatsAppCarouselButtonType",
    "WhatsAppCarouselCard",
    "WhatsAppCarouselMessage",
    "WhatsAppFlowButton",
    "WhatsAppFlowMessage",
    "WhatsAppImageMessage",
    "WhatsAppList",
    "WhatsAppListMessage",
    "WhatsAppListRow",
    "WhatsAppListSection",
    "WhatsAppMediaType",
    "WhatsAppMessage",
    "WhatsAppMessageType",
    "WhatsAppQuickReplyMessage",
    "WhatsAppStatistics",
    "WhatsAppTemplateCard",
    "WhatsAppTemplateMessage",
    "WhatsAppTextMessage",
    "WhatsAppUrlButton",
    "WhatsAppVariables",
    "WindowsPhone8Push",
    "WindowsPhone8PushType",
    "WindowsToastHash",
    "WindowsUniversalPush",
    "WindowsUniversalPushType",
)

__getattr__, __dir__ = lazy.attach(
    __name__,
    {
        "AliasToCreate": ".alias_to_create",
        "AliasToIdentify": ".alias_to_identify",
        "AliasUpdate": ".alias_update",
        "AndroidConversation": ".android_conversation",
        "AndroidConversationMessage": ".android_conversation_message",
        "AndroidConversationPerson": ".android_conversation_person",
        "AndroidDeliveryPriority": ".android_delivery_priority",
        "AndroidPush": ".android_push",
        "AndroidPushActionButton": ".android_push_action_button",
        "AndroidPushExtra": ".android_push_extra",
        "ApnsGateway": ".apns_gateway",
        "AppGroupSdkAuthenticationCreateResponse": ".app_group_sdk_authentication_create_response",
        "AppGroupSdkAuthenticationDeleteResponse": ".app_group_sdk_authentication_delete_response",
        "AppGroupSdkAuthenticationKeysResponse": ".app_group_sdk_authentication_keys_response",
        "AppGroupSdkAuthenticationPrimaryResponse": ".app_group_sdk_authentication_primary_response",
        "ApplePush": ".apple_push",
        "ApplePushActionButton": ".apple_push_action_button",
        "ApplePushAlert": ".apple_push_alert",
        "ApplePushAssetFileType": ".apple_push_asset_file_type",
        "ApplePushCredential": ".apple_push_credential",
        "ApplePushExtra": ".apple_push_extra",
        "AppsPushCredentialUpdateResponse": ".apps_push_credential_update_response",
        "Banner": ".banner",
        "BannerEvent": ".banner_event",
        "BannerEventError": ".banner_event_error",
        "BannerEventType": ".banner_event_type",
        "BannerProperties": ".banner_properties",
        "BannerProperty": ".banner_property",
        "BannersByPlacement": ".banners_by_placement",
        "CampaignDailyStatistics": ".campaign_daily_statistics",
        "CampaignMessageButton": ".campaign_message_button",
        "CampaignMessageDetails": ".campaign_message_details",
        "CampaignMessages": ".campaign_messages",
        "CampaignRecipient": ".campaign_recipient",
        "CampaignSummary": ".campaign_summary",
        "CampaignSurvey": ".campaign_survey",
        "CampaignSurveyChoice": ".campaign_survey_choice",
        "CampaignSurveyHeader": ".campaign_survey_header",
        "CampaignSurveyPage": ".campaign_survey_page",
        "CampaignWebhookHeaders": ".campaign_webhook_headers",
        "CampaignsDataSeriesResponse": ".campaigns_data_series_response",
        "CampaignsDetailsResponse": ".campaigns_details_response",
        "CampaignsDuplicateResponse": ".campaigns_duplicate_response",
        "CampaignsListResponse": ".campaigns_list_response",
        "CampaignsTranslationsListResponse": ".campaigns_translations_list_response",
        "CampaignsTranslationsReplaceResponse": ".campaigns_translations_replace_response",
        "CampaignsTranslationsSourceResponse": ".campaigns_translations_source_response",
        "CampaignsTriggerScheduleCreateResponse": ".campaigns_trigger_schedule_create_response",
        "CampaignsTriggerScheduleDeleteResponse": ".campaigns_trigger_schedule_delete_response",
        "CampaignsTriggerScheduleUpdateResponse": ".campaigns_trigger_schedule_update_response",
        "CampaignsTriggerSendResponse": ".campaigns_trigger_send_response",
        "CanvasChannelStatistics": ".canvas_channel_statistics",
        "CanvasContext": ".canvas_context",
        "CanvasDataSeriesResponse": ".canvas_data_series_response",
        "CanvasDataSummaryResponse": ".canvas_data_summary_response",
        "CanvasDayStatistics": ".canvas_day_statistics",
        "CanvasDetailsResponse": ".canvas_details_response",
        "CanvasDuplicateResponse": ".canvas_duplicate_response",
        "CanvasEntryProperties": ".canvas_entry_properties",
        "CanvasListResponse": ".canvas_list_response",
        "CanvasMessage": ".canvas_message",
        "CanvasMessageStatistics": ".canvas_message_statistics",
        "CanvasNextPath": ".canvas_next_path",
        "CanvasRecipient": ".canvas_recipient",
        "CanvasSeries": ".canvas_series",
        "CanvasStatisticsByStep": ".canvas_statistics_by_step",
        "CanvasStatisticsByVariant": ".canvas_statistics_by_variant",
        "CanvasStatisticsSummary": ".canvas_statistics_summary",
        "CanvasStep": ".canvas_step",
        "CanvasStepMessages": ".canvas_step_messages",
        "CanvasStepStatistics": ".canvas_step_statistics",
        "CanvasSummary": ".canvas_summary",
        "CanvasSurvey": ".canvas_survey",
        "CanvasSurveyChoice": ".canvas_survey_choice",
        "CanvasSurveyHeader": ".canvas_survey_header",
        "CanvasSurveyPage": ".canvas_survey_page",
        "CanvasTotalStatistics": ".canvas_total_statistics",
        "CanvasTranslationsListResponse": ".canvas_translations_list_response",
        "CanvasTranslationsReplaceResponse": ".canvas_translations_replace_response",
        "CanvasTranslationsSourceResponse": ".canvas_translations_source_response",
        "CanvasTriggerScheduleCreateResponse": ".canvas_trigger_schedule_create_response",
        "CanvasTriggerScheduleDeleteResponse": ".canvas_trigger_schedule_delete_response",
        "CanvasTriggerScheduleUpdateResponse": ".canvas_trigger_schedule_update_response",
        "CanvasTriggerSendResponse": ".canvas_trigger_send_response",
        "CanvasVariant": ".canvas_variant",
        "CanvasVariantStatistics": ".canvas_variant_statistics",
        "CanvasWebhookHeaders": ".canvas_webhook_headers",
        "CanvasWhatsAppButton": ".canvas_whats_app_button",
        "Catalog": ".catalog",
        "CatalogErrorBody": ".catalog_error_body",
        "CatalogErrorDetail": ".catalog_error_detail",
        "CatalogField": ".catalog_field",
        "CatalogFieldToCreate": ".catalog_field_to_create",
        "CatalogFieldType": ".catalog_field_type",
        "CatalogItemChanges": ".catalog_item_changes",
        "CatalogItemDetails": ".catalog_item_details",
        "CatalogItemToDelete": ".catalog_item_to_delete",
        "CatalogItemToStore": ".catalog_item_to_store",
        "CatalogItemUpdate": ".catalog_item_update",
        "CatalogItemValues": ".catalog_item_values",
        "CatalogSelection": ".catalog_selection",
        "CatalogSelectionFilter": ".catalog_selection_filter",
        "CatalogSelectionOperator": ".catalog_selection_operator",
        "CatalogSelectionOrder": ".catalog_selection_order",
        "CatalogToCreate": ".catalog_to_create",
        "CatalogsCreateResponse": ".catalogs_create_response",
        "CatalogsDeleteResponse": ".catalogs_delete_response",
        "CatalogsFieldDeleteResponse": ".catalogs_field_delete_response",
        "CatalogsFieldsCreateResponse": ".catalogs_fields_create_response",
        "CatalogsItemCreateResponse": ".catalogs_item_create_response",
        "CatalogsItemDeleteResponse": ".catalogs_item_delete_response",
        "CatalogsItemGetResponse": ".catalogs_item_get_response",
        "CatalogsItemReplaceResponse": ".catalogs_item_replace_response",
        "CatalogsItemUpdateResponse": ".catalogs_item_update_response",
        "CatalogsItemsCreateResponse": ".catalogs_items_create_response",
        "CatalogsItemsDeleteResponse": ".catalogs_items_delete_response",
        "CatalogsItemsListResponse": ".catalogs_items_list_response",
        "CatalogsItemsReplaceResponse": ".catalogs_items_replace_response",
        "CatalogsItemsUpdateResponse": ".catalogs_items_update_response",
        "CatalogsListResponse": ".catalogs_list_response",
        "CatalogsSelectionDeleteResponse": ".catalogs_selection_delete_response",
        "CatalogsSelectionsCreateResponse": ".catalogs_selections_create_response",
        "CdiIntegration": ".cdi_integration",
        "CdiIntegrationJobSyncStatusResponse": ".cdi_integration_job_sync_status_response",
        "CdiIntegrationSyncResponse": ".cdi_integration_sync_response",
        "CdiIntegrationsListResponse": ".cdi_integrations_list_response",
        "CdiSync": ".cdi_sync",
        "ChannelStatistics": ".channel_statistics",
        "ConnectedAudience": ".connected_audience",
        "ContentBlockInclusion": ".content_block_inclusion",
        "ContentBlockState": ".content_block_state",
        "ContentBlockSummary": ".content_block_summary",
        "ContentBlocksCreateResponse": ".content_blocks_create_response",
        "ContentBlocksInfoResponse": ".content_blocks_info_response",
        "ContentBlocksListResponse": ".content_blocks_list_response",
        "ContentBlocksTranslationsListResponse": ".content_blocks_translations_list_response",
        "ContentBlocksTranslationsReplaceResponse": ".content_blocks_translations_replace_response",
        "ContentBlocksTranslationsSourceResponse": ".content_blocks_translations_source_response",
        "ContentBlocksUpdateResponse": ".content_blocks_update_response",
        "ContentCardExtra": ".content_card_extra",
        "ContentCardMessage": ".content_card_message",
        "ContentCardStatistics": ".content_card_statistics",
        "ContentCardType": ".content_card_type",
        "ConversionBehavior": ".conversion_behavior",
        "CurrentLocation": ".current_location",
        "CustomAttributeComparison": ".custom_attribute_comparison",
        "CustomAttributeDetails": ".custom_attribute_details",
        "CustomAttributeFilter": ".custom_attribute_filter",
        "CustomAttributesListResponse": ".custom_attributes_list_response",
        "CustomEventCount": ".custom_event_count",
        "CustomEventDetails": ".custom_event_details",
        "DailyActiveUserCount": ".daily_active_user_count",
        "DataObject": ".data_object",
        "DataObjectAnchor": ".data_object_anchor",
        "DataObjectAttributes": ".data_object_attributes",
        "DataObjectRelatedUser": ".data_object_related_user",
        "DataObjectRelationship": ".data_object_relationship",
        "DataObjectRelationshipAttributes": ".data_object_relationship_attributes",
        "DataObjectRelationshipType": ".data_object_relationship_type",
        "DataObjectType": ".data_object_type",
        "DataObjectTypeField": ".data_object_type_field",
        "DataObjectTypeFields": ".data_object_type_fields",
        "DataObjectTypeMetadata": ".data_object_type_metadata",
        "DataObjectTypeSchema": ".data_object_type_schema",
        "DataObjectTypeSummary": ".data_object_type_summary",
        "DataObjectUserRelationship": ".data_object_user_relationship",
        "DataObjectUserRelationshipType": ".data_object_user_relationship_type",
        "DataObjectsObjectDeleteResponse": ".data_objects_object_delete_response",
        "DataObjectsObjectGetResponse": ".data_objects_object_get_response",
        "DataObjectsObjectRelationshipsCreateResponse": ".data_objects_object_relationships_create_response",
        "DataObjectsObjectRelationshipsDeleteResponse": ".data_objects_object_relationships_delete_response",
        "DataObjectsObjectRelationshipsListResponse": ".data_objects_object_relationships_list_response",
        "DataObjectsObjectRelationshipsReplaceResponse": ".data_objects_object_relationships_replace_response",
        "DataObjectsObjectRelationshipsUpdateResponse": ".data_objects_object_relationships_update_response",
        "DataObjectsObjectReplaceResponse": ".data_objects_object_replace_response",
        "DataObjectsObjectUpdateResponse": ".data_objects_object_update_response",
        "DataObjectsObjectUserRelationshipsResponse": ".data_objects_object_user_relationships_response",
        "DataObjectsObjectUsersCreateResponse": ".data_objects_object_users_create_response",
        "DataObjectsObjectUsersDeleteResponse": ".data_objects_object_users_delete_response",
        "DataObjectsObjectUsersReplaceResponse": ".data_objects_object_users_replace_response",
        "DataObjectsObjectUsersUpdateResponse": ".data_objects_object_users_update_response",
        "DataObjectsObjectsCreateResponse": ".data_objects_objects_create_response",
        "DataObjectsObjectsListResponse": ".data_objects_objects_list_response",
        "DataObjectsTypeGetResponse": ".data_objects_type_get_response",
        "DataObjectsTypeObjectRelationshipTypesResponse": ".data_objects_type_object_relationship_types_response",
        "DataObjectsTypeUserRelationshipTypesResponse": ".data_objects_type_user_relationship_types_response",
        "DataObjectsTypesListResponse": ".data_objects_types_list_response",
        "DeletePrioritization": ".delete_prioritization",
        "DeviceMessagingBannersSyncResponse": ".device_messaging_banners_sync_response",
        "DeviceMessagingBannersTrackResponse": ".device_messaging_banners_track_response",
        "EmailAttachment": ".email_attachment",
        "EmailBlacklistResponse": ".email_blacklist_response",
        "EmailBlocklistResponse": ".email_blocklist_response",
        "EmailBounceRemoveResponse": ".email_bounce_remove_response",
        "EmailExtras": ".email_extras",
        "EmailHardBouncesResponse": ".email_hard_bounces_response",
        "EmailHeaders": ".email_headers",
        "EmailMessage": ".email_message",
        "EmailSpamRemoveResponse": ".email_spam_remove_response",
        "EmailStatistics": ".email_statistics",
        "EmailStatusResponse": ".email_status_response",
        "EmailSubscriptionFilter": ".email_subscription_filter",
        "EmailTemplateSummary": ".email_template_summary",
        "EmailToDelete": ".email_to_delete",
        "EmailToIdentify": ".email_to_identify",
        "EmailUnsubscribesResponse": ".email_unsubscribes_response",
        "EmptyResponse": "..runtime.model",
        "ErrorBody": ".error_body",
        "Event": ".event",
        "EventProperties": ".event_properties",
        "EventsDataSeriesResponse": ".events_data_series_response",
        "EventsListDetailsResponse": ".events_list_details_response",
        "EventsListResponse": ".events_list_response",
        "ExportFormat": ".export_format",
        "ExportSegmentCancelResponse": ".export_segment_cancel_response",
        "ExternalIdRename": ".external_id_rename",
        "FacebookProfile": ".facebook_profile",
        "FeedCardExtras": ".feed_card_extras",
        "FeedCardStatistics": ".feed_card_statistics",
        "FeedCardSummary": ".feed_card_summary",
        "FeedDataSeriesResponse": ".feed_data_series_response",
        "FeedDetailsResponse": ".feed_details_response",
        "FeedListResponse": ".feed_list_response",
        "FirebasePushCredential": ".firebase_push_credential",
        "Gender": ".gender",
        "HardBouncedAddress": ".hard_bounced_address",
        "HuaweiPushCredential": ".huawei_push_credential",
        "InAppMessageStatistics": ".in_app_message_statistics",
        "InterruptionLevel": ".interruption_level",
        "InvalidPhoneNumber": ".invalid_phone_number",
        "InvalidPhoneNumberReason": ".invalid_phone_number_reason",
        "KindlePush": ".kindle_push",
        "KindlePushCredential": ".kindle_push_credential",
        "KpiDauDataSeriesResponse": ".kpi_dau_data_series_response",
        "KpiMauDataSeriesResponse": ".kpi_mau_data_series_response",
        "KpiNewUsersDataSeriesResponse": ".kpi_new_users_data_series_response",
        "KpiUninstallsDataSeriesResponse": ".kpi_uninstalls_data_series_response",
        "LastUsedAppFilter": ".last_used_app_filter",
        "LiveActivityAttributes": ".live_activity_attributes",
        "LiveActivityContentState": ".live_activity_content_state",
        "MediaLibraryAsset": ".media_library_asset",
        "MediaLibraryCreateResponse": ".media_library_create_response",
        "MediaLibraryErrorDetails": ".media_library_error_details",
        "MediaLibraryFileError": ".media_library_file_error",
        "MediaLibraryReplaceFileResponse": ".media_library_replace_file_response",
        "MergeBehavior": ".merge_behavior",
        "MergeIdentifier": ".merge_identifier",
        "Messages": ".messages",
        "MessagesLiveActivityStartResponse": ".messages_live_activity_start_response",
        "MessagesLiveActivityUpdateResponse": ".messages_live_activity_update_response",
        "MessagesScheduleCreateResponse": ".messages_schedule_create_response",
        "MessagesScheduleDeleteResponse": ".messages_schedule_delete_response",
        "MessagesScheduleUpdateResponse": ".messages_schedule_update_response",
        "MessagesScheduledBroadcastsResponse": ".messages_scheduled_broadcasts_response",
        "MessagesSendResponse": ".messages_send_response",
        "MonthlyActiveUserCount": ".monthly_active_user_count",
        "NewUserCount": ".new_user_count",
        "PhoneNumberToDelete": ".phone_number_to_delete",
        "PhoneNumberToIdentify": ".phone_number_to_identify",
        "PreferenceCenterCreateResponse": ".preference_center_create_response",
        "PreferenceCenterGetResponse": ".preference_center_get_response",
        "PreferenceCenterLinkRel": ".preference_center_link_rel",
        "PreferenceCenterLinkTag": ".preference_center_link_tag",
        "PreferenceCenterLinkType": ".preference_center_link_type",
        "PreferenceCenterListResponse": ".preference_center_list_response",
        "PreferenceCenterOptions": ".preference_center_options",
        "PreferenceCenterReplaceResponse": ".preference_center_replace_response",
        "PreferenceCenterState": ".preference_center_state",
        "PreferenceCenterStoredOptions": ".preference_center_stored_options",
        "PreferenceCenterSummary": ".preference_center_summary",
        "PreferenceCenterUrlGetResponse": ".preference_center_url_get_response",
        "Prioritization": ".prioritization",
        "ProfileAlias": ".profile_alias",
        "ProfileApp": ".profile_app",
        "ProfileCampaign": ".profile_campaign",
        "ProfileCanvas": ".profile_canvas",
        "ProfileCanvasStep": ".profile_canvas_step",
        "ProfileCard": ".profile_card",
        "ProfileConversions": ".profile_conversions",
        "ProfileCustomAttributes": ".profile_custom_attributes",
        "ProfileDevice": ".profile_device",
        "ProfileEngagement": ".profile_engagement",
        "ProfileEvent": ".profile_event",
        "ProfileField": ".profile_field",
        "ProfilePurchase": ".profile_purchase",
        "ProfilePushToken": ".profile_push_token",
        "Purchase": ".purchase",
        "PurchaseProperties": ".purchase_properties",
        "PurchaseQuantity": ".purchase_quantity",
        "PurchaseRevenue": ".purchase_revenue",
        "PurchasesProductListResponse": ".purchases_product_list_response",
        "PurchasesQuantitySeriesResponse": ".purchases_quantity_series_response",
        "PurchasesRevenueSeriesResponse": ".purchases_revenue_series_response",
        "PushButtonAction": ".push_button_action",
        "PushExtra": ".push_extra",
        "PushStatistics": ".push_statistics",
        "PushSubscriptionFilter": ".push_subscription_filter",
        "PushToken": ".push_token",
        "RecipientSubscriptionState": ".recipient_subscription_state",
        "Schedule": ".schedule",
        "ScheduledBroadcast": ".scheduled_broadcast",
        "ScimDepartment": ".scim_department",
        "ScimErrorBody": ".scim_error_body",
        "ScimName": ".scim_name",
        "ScimPermissionSet": ".scim_permission_set",
        "ScimPermissions": ".scim_permissions",
        "ScimRole": ".scim_role",
        "ScimTeam": ".scim_team",
        "ScimUser": ".scim_user",
        "ScimUserGetResponse": ".scim_user_get_response",
        "ScimUserName": ".scim_user_name",
        "ScimUserPermissionSet": ".scim_user_permission_set",
        "ScimUserPermissions": ".scim_user_permissions",
        "ScimUserReplaceResponse": ".scim_user_replace_response",
        "ScimUserRole": ".scim_user_role",
        "ScimUserSchema": ".scim_user_schema",
        "ScimUserTeam": ".scim_user_team",
        "ScimUserWorkspace": ".scim_user_workspace",
        "ScimUsersCreateResponse": ".scim_users_create_response",
        "ScimUsersListResponse": ".scim_users_list_response",
        "ScimWorkspace": ".scim_workspace",
        "SdkAuthenticationKey": ".sdk_authentication_key",
        "SegmentDaySize": ".segment_day_size",
        "SegmentSummary": ".segment_summary",
        "SegmentsDataSeriesResponse": ".segments_data_series_response",
        "SegmentsDetailsResponse": ".segments_details_response",
        "SegmentsListResponse": ".segments_list_response",
        "SendsDataSeriesResponse": ".sends_data_series_response",
        "SendsIdCreateResponse": ".sends_id_create_response",
        "SeriesUnit": ".series_unit",
        "SessionCount": ".session_count",
        "SessionsDataSeriesResponse": ".sessions_data_series_response",
        "SmsInvalidPhoneNumbersRemoveResponse": ".sms_invalid_phone_numbers_remove_response",
        "SmsInvalidPhoneNumbersResponse": ".sms_invalid_phone_numbers_response",
        "SmsMessage": ".sms_message",
        "SmsStatistics": ".sms_statistics",
        "SortDirection": ".sort_direction",
        "SourceTexts": ".source_texts",
        "SubscriptionComparison": ".subscription_comparison",
        "SubscriptionGroupChange": ".subscription_group_change",
        "SubscriptionGroupMembership": ".subscription_group_membership",
        "SubscriptionGroupState": ".subscription_group_state",
        "SubscriptionGroupUpdate": ".subscription_group_update",
        "SubscriptionState": ".subscription_state",
        "SubscriptionStatusByUser": ".subscription_status_by_user",
        "SubscriptionStatusGetResponse": ".subscription_status_get_response",
        "SubscriptionStatusSetResponse": ".subscription_status_set_response",
        "SubscriptionStatusSetV2Response": ".subscription_status_set_v2_response",
        "SubscriptionUser": ".subscription_user",
        "SubscriptionUserStatusResponse": ".subscription_user_status_response",
        "TemplatesEmailCreateResponse": ".templates_email_create_response",
        "TemplatesEmailInfoResponse": ".templates_email_info_response",
        "TemplatesEmailListResponse": ".templates_email_list_response",
        "TemplatesEmailTranslationsListResponse": ".templates_email_translations_list_response",
        "TemplatesEmailTranslationsReplaceResponse": ".templates_email_translations_replace_response",
        "TemplatesEmailTranslationsSourceResponse": ".templates_email_translations_source_response",
        "TemplatesEmailUpdateResponse": ".templates_email_update_response",
        "TemplatesTranslationsEmailResponse": ".templates_translations_email_response",
        "TemplatesWebhookTranslationsListResponse": ".templates_webhook_translations_list_response",
        "TemplatesWebhookTranslationsReplaceResponse": ".templates_webhook_translations_replace_response",
        "TemplatesWebhookTranslationsSourceResponse": ".templates_webhook_translations_source_response",
        "TimeComparison": ".time_comparison",
        "TransactionalCampaignsSendResponse": ".transactional_campaigns_send_response",
        "TransactionalRecipient": ".transactional_recipient",
        "TransactionalSendMetadata": ".transactional_send_metadata",
        "Translation": ".translation",
        "TranslationLocale": ".translation_locale",
        "TranslationMap": ".translation_map",
        "TriggerAttachment": ".trigger_attachment",
        "TriggerProperties": ".trigger_properties",
        "TwitterProfile": ".twitter_profile",
        "UninstallCount": ".uninstall_count",
        "UnsubscribedAddress": ".unsubscribed_address",
        "UpdatedPurchase": ".updated_purchase",
        "UpdatedUser": ".updated_user",
        "UserAlias": ".user_alias",
        "UserAttributes": ".user_attributes",
        "UserMerge": ".user_merge",
        "UserProfile": ".user_profile",
        "UsersAliasNewResponse": ".users_alias_new_response",
        "UsersAliasUpdateResponse": ".users_alias_update_response",
        "UsersDeleteResponse": ".users_delete_response",
        "UsersExportGlobalControlGroupResponse": ".users_export_global_control_group_response",
        "UsersExportIdsResponse": ".users_export_ids_response",
        "UsersExportSegmentResponse": ".users_export_segment_response",
        "UsersExternalIdsRemoveResponse": ".users_external_ids_remove_response",
        "UsersExternalIdsRenameResponse": ".users_external_ids_rename_response",
        "UsersIdentifyResponse": ".users_identify_response",
        "UsersMergeResponse": ".users_merge_response",
        "UsersTrackBulkResponse": ".users_track_bulk_response",
        "UsersTrackResponse": ".users_track_response",
        "UsersTrackSyncResponse": ".users_track_sync_response",
        "WebPush": ".web_push",
        "WebPushActionButton": ".web_push_action_button",
        "WebPushButtonAction": ".web_push_button_action",
        "WebhookHeaders": ".webhook_headers",
        "WebhookMessage": ".webhook_message",
        "WebhookMethod": ".webhook_method",
        "WebhookStatistics": ".webhook_statistics",
        "WhatsAppButton": ".whats_app_button",
        "WhatsAppCarouselButtonType": ".whats_app_carousel_button_type",
        "WhatsAppCarouselCard": ".whats_app_carousel_card",
        "WhatsAppCarouselMessage": ".whats_app_carousel_message",
        "WhatsAppFlowButton": ".whats_app_flow_button",
        "WhatsAppFlowMessage": ".whats_app_flow_message",
        "WhatsAppImageMessage": ".whats_app_image_message",
        "WhatsAppList": ".whats_app_list",
        "WhatsAppListMessage": ".whats_app_list_message",
        "WhatsAppListRow": ".whats_app_list_row",
        "WhatsAppListSection": ".whats_app_list_section",
        "WhatsAppMediaType": ".whats_app_media_type",
        "WhatsAppMessage": ".whats_app_message",
        "WhatsAppMessageType": ".whats_app_message_type",
        "WhatsAppQuickReplyMessage": ".whats_app_quick_reply_message",
        "WhatsAppStatistics": ".whats_app_statistics",
        "WhatsAppTemplateCard": ".whats_app_template_card",
        "WhatsAppTemplateMessage": ".whats_app_template_message",
        "WhatsAppTextMessage": ".whats_app_text_message",
        "WhatsAppUrlButton": ".whats_app_url_button",
        "WhatsAppVariables": ".whats_app_variables",
        "WindowsPhone8Push": ".windows_phone_8_push",
        "WindowsPhone8PushType": ".windows_phone_8_push_type",
        "WindowsToastHash": ".windows_toast_hash",
        "WindowsUniversalPush": ".windows_universal_push",
        "WindowsUniversalPushType": ".windows_universal_push_type",
    },
)
