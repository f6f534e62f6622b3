# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # What counting has to know of a complaint about a member: numbers and days.
    #
    # target: what the complaint is about, nil where it is no post; quarrel: what several posts have in common that
    # were complained about at once; ended: dismissed, withdrawn or pardoned
    Mark =
      Struct.new(
        :id,
        :reporter_id,
        :target,
        :quarrel,
        :community_id,
        :weight,
        :counted_on,
        :expires_on,
        :upheld,
        :ended,
        keyword_init: true,
      )
  end
end
