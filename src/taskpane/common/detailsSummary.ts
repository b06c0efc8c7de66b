/** The line that opens a details element: a target of at least 24 px that keeps its triangle. */
export const detailsSummary = { cursor: "pointer", minHeight: "24px", display: "list-item" } as const;
