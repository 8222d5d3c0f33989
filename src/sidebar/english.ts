import { sidebar } from '../words/en/sidebar.js';
import type { SidebarWords } from '../words/th/sidebar.js';

// A page file of its own, fetched for users whose language is not Thai: the panel itself stays small.
(globalThis as { itaEnglish?: SidebarWords }).itaEnglish = sidebar;
