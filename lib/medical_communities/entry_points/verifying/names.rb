# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Names on accounts change by the member, by staff and by single sign-on: the record is where all of them end.
      module Names
        def self.install(plugin)
          plugin.add_model_callback(:user, :after_update) do
            next unless saved_change_to_name?
            MedicalCommunities::Credential::FollowName.call(
              user: self,
              former: name_before_last_save,
            )
          end
        end
      end
    end
  end
end
