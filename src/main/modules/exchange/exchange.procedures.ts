export const exchangeProcedures = [];
