import enAccounts from './en/accounts.json';
import enApp from './en/app.json';
import enAttachments from './en/attachments.json';
import enCommon from './en/common.json';
import enExchange from './en/exchange.json';
import enMap from './en/map.json';
import enOrganisation from './en/organisation.json';
import enPartyOrgs from './en/partyOrgs.json';
import enPeople from './en/people.json';
import enPrintRecord from './en/printRecord.json';
import enRecord from './en/record.json';
import enReports from './en/reports.json';
import enSeats from './en/seats.json';
import enSystem from './en/system.json';
import enUnits from './en/units.json';
import viAccounts from './vi/accounts.json';
import viApp from './vi/app.json';
import viAttachments from './vi/attachments.json';
import viCommon from './vi/common.json';
import viExchange from './vi/exchange.json';
import viMap from './vi/map.json';
import viOrganisation from './vi/organisation.json';
import viPartyOrgs from './vi/partyOrgs.json';
import viPeople from './vi/people.json';
import viPrintRecord from './vi/printRecord.json';
import viRecord from './vi/record.json';
import viReports from './vi/reports.json';
import viSeats from './vi/seats.json';
import viSystem from './vi/system.json';
import viUnits from './vi/units.json';

/** One file per module and language; the Vietnamese files give the keys their types. */
export const vi = {
  accounts: viAccounts,
  app: viApp,
  attachments: viAttachments,
  common: viCommon,
  exchange: viExchange,
  map: viMap,
  organisation: viOrganisation,
  partyOrgs: viPartyOrgs,
  people: viPeople,
  printRecord: viPrintRecord,
  record: viRecord,
  reports: viReports,
  seats: viSeats,
  system: viSystem,
  units: viUnits,
};

export const en = {
  accounts: enAccounts,
  app: enApp,
  attachments: enAttachments,
  common: enCommon,
  exchange: enExchange,
  map: enMap,
  organisation: enOrganisation,
  partyOrgs: enPartyOrgs,
  people: enPeople,
  printRecord: enPrintRecord,
  record: enRecord,
  reports: enReports,
  seats: enSeats,
  system: enSystem,
  units: enUnits,
};
