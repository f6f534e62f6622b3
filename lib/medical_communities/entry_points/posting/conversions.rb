# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Personal messages that become topics. Core changes archetype and category one after the other and would keep
      # the first when the second is refused; the way back is nobody's business but its author's.
      module Conversions
        # No event before; core forgets the topic's errors before it looks at them.
        module TopicConverter
          def convert_to_public_topic(category_id = nil)
            topic.medical_moves_or_fails = true
            super
          ensure
            topic.medical_moves_or_fails = nil
          end
        end

        def self.install(plugin)
          EntryPoints.patch(plugin) { ::TopicConverter.prepend(TopicConverter) }
        end
      end
    end
  end
end
