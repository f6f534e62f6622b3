# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # A text is not let through where core heeds nothing but an error. Its record carries our sentence.
      class Refused < ActiveRecord::RecordInvalid
      end
    end
  end
end
