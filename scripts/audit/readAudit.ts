/** What an audit says: nothing is known to be wrong, something is, or nobody answered. */
export type AuditResult =
  | { kind: 'clean'; packages: number }
  | { kind: 'vulnerable'; findings: Finding[] }
  | { kind: 'unanswered'; because: string };

/** A package with a known weakness. */
export interface Finding {
  name: string;
  severity: string;
  /** What is wrong, as the advisories' titles; other packages' names where they carry it in. */
  titles: string[];
  /** Whether npm knows a version without it. */
  fixable: boolean;
}

/** Reads what `npm audit --json` printed. A registry that does not take part answers with an error, which is no good news. */
export function readAudit(printed: string): AuditResult {
  const report = parsed(printed);
  if (report?.vulnerabilities === undefined || report.metadata?.dependencies === undefined)
    return { kind: 'unanswered', because: reasonIn(report) ?? (printed.trim().slice(0, 300) || 'npm printed nothing') };
  const findings = Object.entries(report.vulnerabilities).map(([name, { severity, via, fixAvailable }]) => ({
    name,
    severity,
    titles: via.map((one) => (typeof one === 'string' ? one : one.title)),
    fixable: fixAvailable !== false,
  }));
  if (findings.length > 0) return { kind: 'vulnerable', findings };
  return { kind: 'clean', packages: report.metadata.dependencies.total };
}

function parsed(printed: string): Partial<Report> | undefined {
  try {
    return JSON.parse(printed) as Partial<Report>;
  } catch {
    return undefined;
  }
}

function reasonIn(report: Partial<Report> | undefined): string | undefined {
  return report?.message || report?.error?.summary || undefined;
}

/** What npm prints (its documentation of `npm audit`, report version 2), and the shape of its errors. */
interface Report {
  vulnerabilities: Record<string, { severity: string; via: (string | { title: string })[]; fixAvailable: unknown }>;
  metadata: { dependencies: { total: number } };
  message: string;
  error: { summary: string };
}
