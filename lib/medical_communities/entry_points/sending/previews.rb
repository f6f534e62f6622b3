# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # A link to a topic shows as a preview where it stands. Outside the topic's category that would be read,
      # mailed and indexed as a text of that place: there it stays a link.
      module Previews
        # Core asks nobody but the reader's rights.
        module Oneboxer
          def local_topic(url, route, options)
            topic = super
            topic unless LinkOnly.topic?(topic) && topic.category_id != options[:category_id].to_i
          end
        end

        def self.install(plugin)
          EntryPoints.patch(plugin) { ::Oneboxer.singleton_class.prepend(Oneboxer) }
        end
      end
    end
  end
end
