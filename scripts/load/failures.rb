# frozen_string_literal: true

# Loaded into a forum by bin/bench hostile alone. Notes where each request failed that the server could not answer:
# the class of the exception and the first line of Discourse's or a plugin's, never a message, which may quote the text.

ActiveSupport::Notifications.subscribe("process_action.action_controller") do |event|
  error = event.payload[:exception_object]
  if error.nil? ||
       ActionDispatch::ExceptionWrapper.status_code_for_exception(error.class.name) < 500
    next
  end
  frame = error.backtrace.to_a.find { |line| line.start_with?(Rails.root.to_s) }
  place = frame.to_s.delete_prefix("#{Rails.root}/").split(":in").first
  File.open(ENV.fetch("MEDICAL_LOAD_LOG"), "a") { |file| file.puts("#{error.class} #{place}") }
end
