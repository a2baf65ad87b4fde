/** Names of what does not hold, with how often. */
export function findBroken(client: { query(sql: string): Promise<{ rows: { count?: string }[] }> }): Promise<string[]>;
