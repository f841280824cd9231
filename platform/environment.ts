/** What a deployment must supply (content/environment.example). Empty means that the feature is off, and the screens say so. */
export interface Template {
  templateId: string;
  /** Template field → our word for what stands in it, e.g. { thing1: "what", time2: "when" }. */
  fields: Readonly<Record<string, string>>;
}

/** TEMPLATE_<NAME> is "id field=word field=word"; null when the city has not filled it. */
export function template(name: string): Template | null {
  const [templateId, ...pairs] = (process.env[`TEMPLATE_${name.toUpperCase()}`] ?? "").split(/\s+/).filter(Boolean);
  if (!templateId) return null;
  return { templateId, fields: Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string])) };
}
