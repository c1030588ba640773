/** A remark at a line of a file, as a check run has it. */
export interface CheckAnnotation {
  readonly path: string;
  /** 1-based; both ends belong to it. */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}
