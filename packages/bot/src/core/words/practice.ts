// Numbers to call and times that are promised: practice, in one place.

/** 诉讼服务热线: questions and complaints. */
export const courtHotline = '12368';
/** 法律援助热线: free advice on the merits. */
export const legalAidHotline = '12348';
/** 心理援助热线. */
export const crisisHotline = '12356';
/** 青少年服务热线. */
export const youthHotline = '12355';
/** When staff answer a question; the same as the court's own clock of consultations. */
export const answerTime = '2个工作日内';
