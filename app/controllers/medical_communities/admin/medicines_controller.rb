# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # Medicine packs. The answer to a removal holds the whole list: it changes what communities have.
    class MedicinesController < ::Admin::AdminController
      MOST_PROBLEMS = 200

      requires_plugin PLUGIN_NAME
      skip_before_action :check_xhr, only: :download

      def index
        render_page
      end

      # The file is the body of the request: no name of it is a parameter.
      def create
        Pack::Upload.call(service_params.merge(content: body)) do |result|
          on_success do |pack:|
            render json: { pack: pack_json(Packs::Uploaded.new(pack.described)) }
          end
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_failed_policy(:small_enough) { refuse_file(:large) }
          on_model_not_found(:table) { refuse_unreadable(result["result.model.table"].exception) }
          on_failed_policy(:few_enough) { refuse_many_rows }
          on_failed_policy(:holds_names) { refuse_file(:empty) }
          on_model_errors(:pack) { |pack| refuse_fields(pack.errors) }
          on_model_not_found(:made) { refuse(I18n.t("medical_communities.pack.no_answer")) }
          on_failed_policy(:sound) { refuse_rows(result[:made]["problems"]) }
        end
      end

      def destroy
        Pack::Remove.call(service_params) do
          on_success { render_page }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:pack) { raise Discourse::NotFound }
        end
      end

      def download
        Pack::Export.call(service_params) do
          on_success { |pack:, table:| send_table(pack, table) }
          on_failed_policy(:may_administer) { raise Discourse::InvalidAccess }
          on_model_not_found(:pack) { raise Discourse::NotFound }
        end
      end

      private

      # Of a file that is too large no more is read than tells that.
      def body
        request.body.rewind if request.body.respond_to?(:rewind)
        request.body.read(Pack::Table::MOST_BYTES + 1).to_s
      end

      def render_page
        render json: {
                 packs: Packs.all.map { |pack| pack_json(pack) },
                 ingredients: Packs.ingredients,
               }
      end

      def pack_json(pack)
        PackSerializer.new(pack, uses: uses, names: names, root: false).as_json
      end

      def uses
        @uses ||= Packs.uses
      end

      def names
        @names ||= Category.where(id: uses.values.flatten.map(&:category_id)).pluck(:id, :name).to_h
      end

      def send_table(pack, table)
        send_data table,
                  type: "text/csv; charset=utf-8",
                  filename: "#{pack.id}.csv",
                  disposition: "attachment"
      end

      def refuse_many_rows
        number = Pack::Table::MOST_ROWS.to_fs(:delimited)
        refuse(I18n.t("medical_communities.pack.many_rows", number: number))
      end

      def refuse_rows(problems)
        more = [problems.size - MOST_PROBLEMS, 0].max
        error = I18n.t("medical_communities.pack.rows", number: problems.pluck("row").uniq.size)
        refuse(error, problems: problems.first(MOST_PROBLEMS), more: more)
      end

      def refuse_fields(errors)
        fields =
          errors.attribute_names.to_h { |field| [FIELDS.fetch(field, field), problem(field)] }
        refuse(fields.values.first, fields: fields)
      end

      # As the form calls them.
      FIELDS = { key: :id, sources: :source }.freeze
      private_constant :FIELDS

      def problem(field)
        I18n.t("medical_communities.pack.#{field}")
      end

      def refuse_unreadable(exception)
        raise exception unless exception.is_a?(CsvFile::Unreadable)
        refuse_file(exception.reason, **exception.params)
      end

      def refuse_file(reason, **params)
        refuse(I18n.t("medical_communities.file.#{reason}", **params))
      end

      def refuse(error, problems: [], **more)
        render json: failed_json.merge(errors: [error], problems: problems, **more), status: 422
      end
    end
  end
end
