import * as contract from '#shared/people/people.contract.ts';
import { sexName } from '#shared/people/person.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { plainTableFile } from '../../core/plain-table-file.ts';
import { openOn, scopeOf } from '../../core/scope.ts';
import { findSimilar } from './find-people.service.ts';
import * as service from './people.service.ts';
import { exportTable } from './people-export.ts';
import { countWithheld, listPeople, selectAllPeople } from './people-list.service.ts';
import { getPerson } from './person-access.service.ts';

export const peopleProcedures = [
  implement(contract.listPeople, listPeople),
  implement(contract.getPerson, (context, { id }) => getPerson(context.db, id, scopeOf(context))),
  implement(contract.createPerson, (context, { since, ...fields }) =>
    service.createPerson(context, fields, since),
  ),
  implement(contract.updatePerson, (context, { id, revision, changeFrom, ...fields }) =>
    service.updatePerson(context, id, revision, fields, changeFrom),
  ),
  implement(contract.binPeople, (context, { ids }) => {
    for (const id of ids) service.binPerson(context, id);
    return {};
  }),
  implement(contract.restorePeople, (context, { ids }) => {
    for (const id of ids) service.restorePerson(context, id);
    return {};
  }),
  implement(contract.findSimilarPeople, (context, typed) => ({
    similar: findSimilar(context, typed),
  })),
  implementInSteps(contract.exportPeopleList, {
    run: ({ db, account, audit, today }, { filter, sort, columns }) => {
      const day = filter.asOf ?? today();
      const people = selectAllPeople(db, filter, sort, openOn(day));
      audit.setSource(`${people.length} × ${columns.length}`);
      // A filter as narrow as a name or a number would tell whoever may not know of a record that it is there.
      const withheld = account.seesClassified ? countWithheld(db, filter, day) : 0;
      return { ...exportTable(db, people, columns, filter.asOf), withheld };
    },
    after: async (context, { table, organisation, withheld }) => ({
      file: await plainTableFile(context, table, organisation),
      rows: table.rows.length,
      withheld,
    }),
  }),
  implement(contract.exportPeopleRecords, ({ db, audit, today }) => {
    const everybody: contract.PeopleFilter = { ...contract.everybody, service: 'all' };
    const people = selectAllPeople(db, everybody, contract.byName, openOn(today()));
    audit.setSource(String(people.length));
    return {
      withheld: countWithheld(db, everybody, today()),
      records: people.map((person) => ({
        fullName: person.fullName,
        sex: person.sex && sexName[person.sex],
        policeNumber: person.policeNumber,
        birthDate: person.birthDate,
        rank: person.rankName,
        post: person.post,
        unitCode: person.unitCode,
        home: person.home,
        ethnicity: person.ethnicity,
        education: person.education,
        politicalTheory: person.politicalTheory,
        joinedForce: person.joinedForce,
        partyAdmission: person.partyAdmission,
        partyOfficial: person.partyOfficial,
      })),
    };
  }),
];
