/** In the place of an id: a draft that is not kept yet. */
export const NEW_DOCUMENT = 'new';
export const writeAddress = (id: string) => `/documents/write/${id}`;
export const printAddress = (id: string) => `/documents/print/${id}`;
export const REGISTER = '/documents';
