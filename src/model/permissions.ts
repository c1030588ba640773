/** `permissions: pull-requests: write`, from GitHub's own `issues=write; pull_requests=write` where it says what is missing. */
export function permissionWords(needs: string | undefined, otherwise: string): string {
  const told = needs?.split(/[;,]/).map((part) => part.trim().replace('=', ': ').replaceAll('_', '-'));
  const one = told?.find((part) => part.startsWith('pull-requests')) ?? told?.[0] ?? otherwise;
  return `\`permissions: ${one}\``;
}
