import type { Bilingual } from '../domain/bilingual.ts';
import type { TaskBand, TaskModule } from './task.ts';

/** As the menu names them (design/screens.md). */
export const taskModuleNames: Record<TaskModule, Bilingual> = {
  members: { vi: 'Công tác đảng viên', en: 'Party members' },
  inspections: { vi: 'Kiểm tra, giám sát', en: 'Inspection and supervision' },
  cadres: { vi: 'Cán bộ', en: 'Cadres' },
  emulation: { vi: 'Thi đua, khen thưởng', en: 'Emulation' },
  politicalWork: { vi: 'Công tác chính trị', en: 'Political work' },
  organisation: { vi: 'Tổ chức đảng, đơn vị', en: 'Organisation' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  system: { vi: 'Hệ thống', en: 'System' },
};

export const taskBandNames: Record<TaskBand, Bilingual> = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  thisWeek: { vi: 'Tuần này', en: 'This week' },
  thisMonth: { vi: 'Tháng này', en: 'This month' },
  later: { vi: 'Sau đó', en: 'Later' },
};
