import type { Sqlite } from "./sqlite";

/** Small values of the cloud itself that outlive a start: the clock's shift, the secret of the sessions. */
export class Settings {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.define("CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
  }

  read(name: string): string | undefined {
    return this.sqlite.get<{ value: string }>("SELECT value FROM settings WHERE name = ?", name)?.value;
  }

  write(name: string, value: string): void {
    this.sqlite.run("INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
  }
}
