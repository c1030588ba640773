export async function action(): Promise<void> {}
