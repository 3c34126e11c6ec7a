/** A problem by its place in the body, before it is known whether that place reaches the portal. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Offset in the body. */
  readonly from: number;
  readonly message: string;
  readonly hint: string;
}
