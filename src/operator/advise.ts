import type { Trouble } from '../actions/outside.ts';

/** What an administrator can do about it, in lines. */
export function adviceOn(trouble: Trouble): string[] {
  return trouble.what === 'calendar-paused' ? onPause(trouble) : onSilence(trouble);
}

function onPause({ mailbox, why }: Extract<Trouble, { what: 'calendar-paused' }>): string[] {
  switch (why) {
    case 'no-mailbox':
      return [
        `Microsoft knows no mailbox with a calendar called ${mailbox}.`,
        'Correct "mailbox" in the board\'s file and `board add` it, or give the mailbox an Exchange licence.',
        again,
      ];
    case 'forbidden':
      return [
        `Microsoft does not let us read the calendar of ${mailbox} (403).`,
        'What is missing is the role "Application Calendars.Read" on that mailbox ("Application Calendars.ReadWrite" where Mødeklar writes to it), in Exchange Online PowerShell:',
        '  New-ServicePrincipal -AppId <GRAPH_CLIENT_ID> -ObjectId <object id of the app under Enterprise applications>',
        `  New-ManagementScope -Name Moedeklar -RecipientRestrictionFilter "PrimarySmtpAddress -eq '${mailbox}'"`,
        '  New-ManagementRoleAssignment -App <GRAPH_CLIENT_ID> -Role "Application Calendars.Read" -CustomResourceScope Moedeklar',
        'Test it; InScope must be True, and what was granted takes up to two hours to hold everywhere:',
        `  Test-ServicePrincipalAuthorization -Identity <GRAPH_CLIENT_ID> -Resource ${mailbox}`,
        again,
      ];
    default:
      return why satisfies never;
  }
}

const again = 'What was read is kept. It is tried again every hour, and at once by `calendar sync` or /synk.';

function onSilence({ mailbox, why, url }: Extract<Trouble, { what: 'not-notified' }>): string[] {
  return [
    `Microsoft will not tell us of changes in the calendar of ${mailbox}: ${reasonOf(why, url)}`,
    meanwhile,
  ];
}

function reasonOf(why: Extract<Trouble, { what: 'not-notified' }>['why'], url: string): string {
  switch (why) {
    case 'forbidden':
      return 'it refuses (403). The calendar itself can be read, so look whether the mailbox has too many subscriptions, or whether the grant by RBAC for Applications is enough for them in your tenant.';
    case 'no-mailbox':
      return 'it knows no such mailbox (404).';
    case 'unreachable':
      return `it cannot reach ${url} from the internet (400). It must answer a POST with ?validationToken=… within ten seconds, without signing in: look at PUBLIC_URL, the firewall and the certificate.`;
    case 'taken':
      return 'there is a subscription of the same app already (409) that leads elsewhere. Let only one service use the app, or wait: it ends within a week.';
    default:
      return why satisfies never;
  }
}

const meanwhile = 'Until then the calendar is read every fifteen minutes. It is tried again every hour.';
