import type { Finding, WishedBoard } from '../../operator/doctor.ts';

/** What Entra may grant that anything of ours uses (docs/graph.md); calendars and mail are granted in Exchange. */
export const usedPermissions = [
  'AppCatalog.Read.All',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Selected',
  'TeamsActivity.Send',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'User.Read.All',
  'User.ReadBasic.All',
] as const;

type Permission = (typeof usedPermissions)[number];

/** One of these is needed for what a board wishes. */
type Need = { oneOf: readonly Permission[]; for: string };

/** Those of the tenant that nothing of ours needs: whatever they open stands open for nothing. */
export function judgeGranted(roles: readonly string[]): Omit<Finding, 'check'> {
  const used: readonly string[] = usedPermissions;
  const more = roles.filter((role) => !used.includes(role));
  if (more.length === 0) {
    const none = 'none for the whole tenant, which is right where RBAC gives the mailbox';
    return { state: 'ok', says: `Entra gives one; permissions: ${roles.join(', ') || none}` };
  }
  const isMailbox = more.some((role) => /^(Calendars|Mail|MailboxSettings)\./.test(role));
  return {
    state: 'fails',
    says: `Entra gives one; permissions that nothing needs: ${more.join(', ')}`,
    todo: isMailbox
      ? 'take them back in Entra: they open every mailbox. Exchange grants the board’s alone (docs/graph.md)'
      : 'take them back in Entra; docs/graph.md lists what is used, and for what',
  };
}

/** Whether what the board's settings wish for has been granted. */
export function judgeWishes({ reach, files }: WishedBoard, roles: readonly string[]): Omit<Finding, 'check'> {
  const needs: Need[] = [
    ...(reach.activityFeed
      ? [{ oneOf: ['TeamsActivity.Send'], for: 'lines in the activity feed' } as const]
      : []),
    ...(files
      ? [{ oneOf: ['Sites.Selected', 'Files.ReadWrite.All'], for: 'files in SharePoint' } as const]
      : []),
  ];
  const missing = needs.filter(({ oneOf }) => !oneOf.some((role) => roles.includes(role)));
  if (missing.length > 0) {
    const named = missing.map((need) => `${need.oneOf.join(' or ')} for ${need.for}`);
    const todo = 'consent to it for GRAPH_CLIENT_ID in Entra, or take the wish out of the board’s file';
    return { state: 'fails', says: `missing: ${named.join('; ')}`, todo };
  }
  const isInstalling = roles.includes('TeamsAppInstallation.ReadWriteSelfForUser.All');
  const more = [
    ...(reach.install && !isInstalling
      ? [
          'the app is not installed for whoever lacks it without TeamsAppInstallation.ReadWriteSelfForUser.All',
        ]
      : []),
    ...(reach.mail
      ? ['whether mail may be sent, only Test-ServicePrincipalAuthorization in Exchange tells']
      : []),
  ];
  return { state: 'ok', says: ['nothing is missing in Entra', ...more].join('; ') };
}
