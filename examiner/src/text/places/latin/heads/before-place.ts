/** Words right before a place: behind them even a weak head makes a name of it. */
export const CUE =
  /(?:^|[^A-Za-z])(?:at|to|from|in|into|of|by|via|near|with|between|visit(?:ed|s|ing)?|outside|and|or|that|through|attend(?:s|ed|ing)?|patient of|[Ww]ork(?:s|ing)? for|[Ee]mployed (?:by|for)|@)(?: (?:the|our|a local|their))? $|[(] ?(?:the )?$|(?:^|[^A-Za-z])(?:GP|PCP|Practice|Surgery|Clinic|Hospital|Facility|Referrer|Location|Site|Provider|Employer|School|Pharmacy|Care home): ?$|(?:the|our|The|Our) $/;
/** … and what else may stand before a strong one. */
export const OPEN = /[,;:|>] ?(?:the )?$| - $|(?:^|\n)[^\n]{0,3}$/;
/** "a hospital": any one. */
export const LOOSE = /(?:^|[^A-Za-z])an? $/i;
