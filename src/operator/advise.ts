import type { Trouble } from '../actions/outside.ts';

/** What an administrator can do about it, in lines. */
export function adviceOn({ mailbox, why }: Trouble): string[] {
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
