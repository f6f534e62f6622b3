# frozen_string_literal: true

module ::MedicalCommunities
  # What the request or job at work brought along, for validations that core calls without it.
  class Current < ActiveSupport::CurrentAttributes
    # The attestation as it came; the verdict that keeps the request from being done; where its author could go
    # on; whether an administrator brings texts in from elsewhere.
    attribute :attestation, :refusal, :composer_path, :importing

    # Ids of posts that are on the move, before and after; ids of topics that were to move and did not.
    attribute :moving, :unmoved

    # Whether an article of another site is taken over now.
    attribute :article

    # Whether the mail that is written now carries no words, and the topic it is about.
    attribute :private_mail, :mailed_topic

    # Whether links are looked up nowhere now.
    attribute :no_look_ups

    # Whether whoever takes posts away, or shows them again, writes to their authors; who shows one; the flag of core's
    # that was decided; the id of a post that its author edited.
    attribute :author_told, :undone_by, :flag, :own_edit
  end
end
