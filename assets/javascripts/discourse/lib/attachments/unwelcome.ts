// Files that carry names, dates and numbers of patients where nobody looks: in headers, comments, earlier versions.
const ENDINGS =
  /\.(dcm|dicom|dic|pdf|docx?|docm|dotx?|rtf|odt|ods|odp|xlsx?|xls[mb]|csv|pptx?|ppt[ms]|pps[xm]?|pages|numbers|key)$/i;
const TYPES =
  /^(application\/(dicom|pdf|msword|rtf|vnd\.(openxmlformats-officedocument|ms-|oasis\.opendocument|apple\.)).*|text\/(rtf|csv))/i;
const HEAD = 512;
const DICOM_PREAMBLE = 128;

interface Attachment {
  readonly name?: string;
  readonly type?: string;
  readonly data: Blob;
}

/** Whether a file is a DICOM, PDF or office file: by its name, its type, or how it begins, whatever it is called. */
export async function isUnwelcome(file: Attachment): Promise<boolean> {
  return (
    ENDINGS.test(file.name ?? "") ||
    TYPES.test(file.type ?? "") ||
    beginsLikeOne(await head(file.data))
  );
}

function beginsLikeOne(text: string): boolean {
  return (
    text.startsWith("DICM", DICOM_PREAMBLE) ||
    text.includes("%PDF-") ||
    text.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") ||
    text.startsWith("{\\rtf") ||
    (text.startsWith("PK\x03\x04") &&
      /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(text))
  );
}

/** The first bytes, a character each. What cannot be read is judged by its name and type. */
async function head(data: Blob): Promise<string> {
  try {
    const bytes = await data.slice(0, HEAD).arrayBuffer();
    return String.fromCharCode(...new Uint8Array(bytes));
  } catch {
    return "";
  }
}
