import { columnsOf } from "./columns";
import { etagOf, type ItemRow } from "./items";
import { listWebUrl, type ListRow } from "./lists";
import type { Call } from "./service";
import type { SiteRow } from "./sites";
import type { Fields } from "./values";

type Body = Record<string, unknown>;

/** Makes the bodies of one list's items. */
export class ItemBodies {
  private readonly names: string[];
  private readonly webUrl: string;
  readonly path: string;

  constructor(
    private readonly call: Call,
    private readonly site: SiteRow,
    private readonly list: ListRow,
  ) {
    this.names = [...columnsOf(call.service, list.id).keys()];
    this.webUrl = listWebUrl(call, site, list);
    this.path = `sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`;
  }

  /** Context address of the answer's metadata. */
  context(rest: string): string {
    return `${this.call.root}/$metadata#${this.path}${rest}`;
  }

  /** An item as lists and single reads show it; `fields` only when asked for. */
  item(row: ItemRow, fields: { select: string[] | null } | null): Body {
    const etag = etagOf(row);
    const body: Body = {
      "@odata.etag": etag,
      createdDateTime: seconds(row.created),
      eTag: etag,
      id: String(row.id),
      lastModifiedDateTime: seconds(row.modified),
      webUrl: `${this.webUrl}/${row.id}_.000`,
      createdBy: JSON.parse(row.createdBy) as unknown,
      lastModifiedBy: JSON.parse(row.modifiedBy) as unknown,
      parentReference: { id: this.list.id, siteId: this.site.id },
      contentType: { id: "0x0100", name: "Item" },
    };
    if (!fields) return body;
    return { ...body, "fields@odata.context": this.context(`('${row.id}')/fields/$entity`), fields: this.fields(row, fields.select) };
  }

  /** What PATCH answers: an item without content type, address and data of its creation. */
  changed(row: ItemRow): Body {
    const { "@odata.etag": etag, eTag, id, lastModifiedDateTime, lastModifiedBy, parentReference, fields } = this.item(row, { select: null });
    return { "@odata.context": this.context("/$entity"), "@odata.etag": etag, eTag, id, lastModifiedDateTime, lastModifiedBy, parentReference, fields };
  }

  /** The fieldValueSet: columns without a value are absent. */
  fields(row: ItemRow, select: string[] | null): Body {
    const own = JSON.parse(row.fields) as Fields;
    const all: Body = {};
    for (const name of this.names) if (own[name] !== undefined) all[name] = own[name];
    if (own.Title !== undefined) Object.assign(all, { LinkTitleNoMenu: own.Title, LinkTitle: own.Title });
    Object.assign(all, {
      id: String(row.id),
      ContentType: "Item",
      Modified: seconds(row.modified),
      Created: seconds(row.created),
      AuthorLookupId: "7",
      EditorLookupId: "7",
      _UIVersionString: `${row.version}.0`,
      Attachments: false,
      Edit: "",
      ItemChildCount: "0",
      FolderChildCount: "0",
      _ComplianceFlags: "",
      _ComplianceTag: "",
      _ComplianceTagWrittenTime: "",
      _ComplianceTagUserId: "",
      AppAuthorLookupId: "3",
      AppEditorLookupId: "3",
    });
    const chosen = select ? Object.fromEntries(select.filter((name) => name in all).map((name) => [name, all[name]])) : all;
    return { "@odata.etag": etagOf(row), ...chosen };
  }
}

const seconds = (timestamp: string): string => timestamp.replace(/\.\d{3}Z$/, "Z");
