import enAccounts from './en/accounts.json';
import enApp from './en/app.json';
import enAttachments from './en/attachments.json';
import enCalendar from './en/calendar.json';
import enCommon from './en/common.json';
import enDocuments from './en/documents.json';
import enExchange from './en/exchange.json';
import enFindings from './en/findings.json';
import enMap from './en/map.json';
import enOrganisation from './en/organisation.json';
import enPartyOrgs from './en/partyOrgs.json';
import enPeople from './en/people.json';
import enPrintRecord from './en/printRecord.json';
import enRecord from './en/record.json';
import enReports from './en/reports.json';
import enRules from './en/rules.json';
import enRuleValues from './en/ruleValues.json';
import enSeats from './en/seats.json';
import enSystem from './en/system.json';
import enTasks from './en/tasks.json';
import enUnits from './en/units.json';
import viAccounts from './vi/accounts.json';
import viApp from './vi/app.json';
import viAttachments from './vi/attachments.json';
import viCalendar from './vi/calendar.json';
import viCommon from './vi/common.json';
import viDocuments from './vi/documents.json';
import viExchange from './vi/exchange.json';
import viFindings from './vi/findings.json';
import viMap from './vi/map.json';
import viOrganisation from './vi/organisation.json';
import viPartyOrgs from './vi/partyOrgs.json';
import viPeople from './vi/people.json';
import viPrintRecord from './vi/printRecord.json';
import viRecord from './vi/record.json';
import viReports from './vi/reports.json';
import viRules from './vi/rules.json';
import viRuleValues from './vi/ruleValues.json';
import viSeats from './vi/seats.json';
import viSystem from './vi/system.json';
import viTasks from './vi/tasks.json';
import viUnits from './vi/units.json';

/** One file per module and language; the Vietnamese files give the keys their types. */
export const vi = {
  accounts: viAccounts,
  app: viApp,
  attachments: viAttachments,
  calendar: viCalendar,
  common: viCommon,
  documents: viDocuments,
  exchange: viExchange,
  findings: viFindings,
  map: viMap,
  organisation: viOrganisation,
  partyOrgs: viPartyOrgs,
  people: viPeople,
  printRecord: viPrintRecord,
  record: viRecord,
  reports: viReports,
  ruleValues: viRuleValues,
  rules: viRules,
  seats: viSeats,
  system: viSystem,
  tasks: viTasks,
  units: viUnits,
};

export const en = {
  accounts: enAccounts,
  app: enApp,
  attachments: enAttachments,
  calendar: enCalendar,
  common: enCommon,
  documents: enDocuments,
  exchange: enExchange,
  findings: enFindings,
  map: enMap,
  organisation: enOrganisation,
  partyOrgs: enPartyOrgs,
  people: enPeople,
  printRecord: enPrintRecord,
  record: enRecord,
  reports: enReports,
  ruleValues: enRuleValues,
  rules: enRules,
  seats: enSeats,
  system: enSystem,
  tasks: enTasks,
  units: enUnits,
};
