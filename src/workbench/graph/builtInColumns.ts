/** Columns that every list has besides Title. Clients may read them; writing one is refused. */
export const BUILT_IN: Record<string, { displayName: string; facet: object; hidden?: boolean }> = {
  _ColorTag: { displayName: "Color Tag", facet: { text: {} } },
  ComplianceAssetId: { displayName: "Compliance Asset Id", facet: { text: {} } },
  ID: { displayName: "ID", facet: { number: { decimalPlaces: "none" } } },
  ContentType: { displayName: "Content Type", facet: { text: {} } },
  Modified: { displayName: "Modified", facet: { dateTime: { displayAs: "default", format: "dateTime" } } },
  Created: { displayName: "Created", facet: { dateTime: { displayAs: "default", format: "dateTime" } } },
  Author: { displayName: "Created By", facet: { personOrGroup: { allowMultipleSelection: false } } },
  Editor: { displayName: "Modified By", facet: { personOrGroup: { allowMultipleSelection: false } } },
  _UIVersionString: { displayName: "Version", facet: { text: {} } },
  Attachments: { displayName: "Attachments", facet: { boolean: {} } },
  Edit: { displayName: "Edit", facet: { text: {} } },
  LinkTitleNoMenu: { displayName: "Title", facet: { text: {} } },
  LinkTitle: { displayName: "Title", facet: { text: {} } },
  ItemChildCount: { displayName: "Item Child Count", facet: { lookup: {} } },
  FolderChildCount: { displayName: "Folder Child Count", facet: { lookup: {} } },
  _ComplianceFlags: { displayName: "Label setting", facet: { lookup: {} } },
  _ComplianceTag: { displayName: "Retention label", facet: { lookup: {} } },
  _ComplianceTagWrittenTime: { displayName: "Retention label Applied", facet: { lookup: {} } },
  _ComplianceTagUserId: { displayName: "Label applied by", facet: { lookup: {} } },
  _IsRecord: { displayName: "Item is a Record", facet: { lookup: {} } },
  AppAuthor: { displayName: "App Created By", facet: { lookup: {} } },
  AppEditor: { displayName: "App Modified By", facet: { lookup: {} } },
  GUID: { displayName: "GUID", facet: { text: {} }, hidden: true },
};

/** Keys of a read item's `fields` that can never be written back. */
const READ_ONLY_KEYS = new Set([...Object.keys(BUILT_IN), "id", "AuthorLookupId", "EditorLookupId", "AppAuthorLookupId", "AppEditorLookupId"]);

export const isReadOnlyKey = (key: string): boolean => READ_ONLY_KEYS.has(key);
