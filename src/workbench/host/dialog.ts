/** Message types of a dialog's events, as office.js numbers them. */
const DialogEvent = { message: 0, closedByUser: 12006 } as const;
/** Error of `displayDialogAsync` when a dialog is open already. */
const DIALOG_ALREADY_OPEN = 12007;

export interface DialogRequest {
  url: string;
  /** Percent of the window. */
  width: number;
  height: number;
}

/** Where the host shows the one dialog that an add-in may have. */
export interface DialogSurface {
  open(request: DialogRequest): void;
  close(): void;
}

/** One add-in's dialog: opened from the pane, messages carried both ways. */
export class DialogRelay {
  private isOpen = false;

  constructor(
    private readonly surface: DialogSurface,
    private readonly toParent: (data: unknown) => void,
    private readonly toDialog: (data: unknown) => void,
    private readonly origin: string,
  ) {}

  /** `options` is the JSON text that office.js passes as the target of its event registration. Returns an error number, 0 for none. */
  open(options: string): number {
    if (this.isOpen) return DIALOG_ALREADY_OPEN;
    const { url, width = 80, height = 80 } = JSON.parse(options) as Partial<DialogRequest>;
    this.isOpen = true;
    this.surface.open({ url: url ?? "", width, height });
    return 0;
  }

  close(): void {
    this.isOpen = false;
    this.surface.close();
  }

  closedByUser(): void {
    if (!this.isOpen) return;
    this.close();
    this.toParent({ messageType: DialogEvent.closedByUser });
  }

  messageParent(content: unknown): void {
    this.toParent({ messageType: DialogEvent.message, messageContent: content, messageOrigin: this.origin });
  }

  messageChild(content: unknown): void {
    this.toDialog({ messageType: DialogEvent.message, messageContent: content, messageOrigin: this.origin });
  }
}
