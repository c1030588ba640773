/** What the project is called, in one place. `version` equals package.json's (the suite compares them). */
export const project = {
  name: 'jidoka',
  version: '0.1.0',
  /** Where a workflow finds the Action. OWNER stands until the project is published under one. */
  action: 'OWNER/jidoka@v1',
  policyPath: '.github/jidoka.yml',
} as const;
