/** Words right before an address. */
export const ADDRESS_CUE =
  /(?:address(?:es)?(?: is|:| on file| of| to| was| as)?|lives? (?:at|on)|living (?:at|on)|resid(?:es|ing|ent) (?:at|of|on)|located at|taxi to|sent to|deliver(?:ed|y)? to|ship(?:ped)? to|mail(?:ed)? to|moved to|stay(?:s|ing)? at|house (?:at|on)|home (?:at|on|is)|found at|pick(?:ed)?[- ]up (?:at|from)|scene at|from)[: \n]{1,8}(?:the )?$/i;
