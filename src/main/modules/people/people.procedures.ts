import * as contract from '#shared/people/people.contract.ts';
import { sexName } from '#shared/people/person.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import * as service from './people.service.ts';
import { exportTable } from './people-export.ts';

export const peopleProcedures = [
  implement(contract.listPeople, ({ db }, input) => service.listPeople(db, input)),
  implement(contract.getPerson, ({ db }, { id }) => service.getPerson(db, id)),
  implement(contract.createPerson, service.createPerson),
  implement(contract.updatePerson, (context, { id, revision, ...fields }) =>
    service.updatePerson(context, id, revision, fields),
  ),
  implement(contract.binPeople, (context, { ids }) => {
    for (const id of ids) service.binPerson(context, id);
    return {};
  }),
  implement(contract.restorePeople, (context, { ids }) => {
    for (const id of ids) service.restorePerson(context, id);
    return {};
  }),
  implement(contract.findSimilarPeople, ({ db }, typed) => ({ similar: service.findSimilar(db, typed) })),
  implementInSteps(contract.exportPeopleList, {
    run: ({ db, audit }, { filter, sort, columns }) => {
      const people = service.selectAllPeople(db, filter, sort);
      audit.setSource(`${people.length} × ${columns.length}`);
      return exportTable(db, people, columns);
    },
    after: async (context, { table, organisation }) => {
      const origin = { organisation, created: context.now() };
      const bytes = await context.jobs.run('writePlainTable', { table, origin }, context.signal);
      const file = context.files.put(context.session.id, { fileName: `${table.name}.xlsx`, bytes });
      return { file, rows: table.rows.length };
    },
  }),
  implement(contract.exportPeopleRecords, ({ db, audit }) => {
    const people = service.selectAllPeople(db, contract.everybody, contract.byName);
    audit.setSource(String(people.length));
    return {
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
