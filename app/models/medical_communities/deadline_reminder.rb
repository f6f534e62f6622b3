# frozen_string_literal: true

module ::MedicalCommunities
  # That a member was reminded of a deadline, so many days before it. A deadline that moves is another one.
  class DeadlineReminder < ActiveRecord::Base
    self.table_name = "medical_deadline_reminders"

    belongs_to :membership, class_name: "MedicalCommunities::Membership"
  end
end
