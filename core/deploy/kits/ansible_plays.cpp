#include "deploy/kits/ansible_plays.h"

#include "base/utf8.h"

#include <array>
#include <cstdio>

namespace mailadvisor {
namespace {

constexpr std::string_view settings =
    R"(# Written by mailadvisor. The inventory stands beside this file.
[defaults]
inventory = inventory.yml
)";

constexpr std::string_view deployPlay = R"(# Written by mailadvisor: ansible-playbook deploy.yml
# Needs ansible-core 2.12 or later here, Python 3 and tar on the computers.
- name: Give out the mail settings
  hosts: mailadvisor
  gather_facts: false
  become: true
  vars:
    ansible_pipelining: true
    ansible_remote_tmp: /tmp
    mailadvisor_root: ""
    mailadvisor_store: "{{ mailadvisor_root }}/var/lib/mailadvisor"
  tasks:
    - name: Give them out
      block:
        - name: Unpack them
          ansible.builtin.include_tasks: tasks/unpack.yml
        - name: Put them into place
          ansible.builtin.include_tasks: tasks/place.yml
      rescue:
        - name: Note that it failed
          ansible.builtin.set_fact:
            mailadvisor_failure: "{{ ansible_failed_task.name }}"
    - name: Report how far it is
      ansible.builtin.include_tasks: tasks/report.yml
)";

constexpr std::string_view unpackTasks = R"(# Written by mailadvisor: the archive of this computer.
- name: See which settings were unpacked
  ansible.builtin.stat:
    path: "{{ mailadvisor_store }}/unpacked"
  register: mailadvisor_stamp
- name: Read which
  ansible.builtin.slurp:
    src: "{{ mailadvisor_store }}/unpacked"
  register: mailadvisor_unpacked
  when: mailadvisor_stamp.stat.exists
- name: Unpack the settings of this computer
  when: >-
    not mailadvisor_stamp.stat.exists or
    mailadvisor_unpacked.content | b64decode | trim != mailadvisor_archive_sha256
  block:
    - name: Make the folder
      ansible.builtin.file:
        path: "{{ mailadvisor_store }}"
        state: directory
        mode: "0711"
    - name: Clear the settings of before
      ansible.builtin.file:
        path: "{{ mailadvisor_store }}/accounts"
        state: absent
    - name: Make room for the new ones
      ansible.builtin.file:
        path: "{{ mailadvisor_store }}/accounts"
        state: directory
        mode: "0711"
    - name: Unpack
      ansible.builtin.unarchive:
        src: "archives/{{ inventory_hostname }}/accounts.tar"
        dest: "{{ mailadvisor_store }}/accounts"
    - name: Remember which
      ansible.builtin.copy:
        content: "{{ mailadvisor_archive_sha256 }}"
        dest: "{{ mailadvisor_store }}/unpacked"
        mode: "0600"
)";

constexpr std::string_view undoPlay = R"(# Written by mailadvisor: ansible-playbook undo.yml
# Removes what deploy.yml put there and nobody has changed since.
- name: Take the mail settings back
  hosts: mailadvisor
  gather_facts: false
  become: true
  vars:
    ansible_pipelining: true
    ansible_remote_tmp: /tmp
    mailadvisor_root: ""
    mailadvisor_store: "{{ mailadvisor_root }}/var/lib/mailadvisor"
    mailadvisor_is_undone: true
  tasks:
    - name: Take the settings back
      block:
        - name: Take them back
          ansible.builtin.include_tasks: tasks/place.yml
        - name: Remove what was unpacked
          ansible.builtin.file:
            path: "{{ mailadvisor_store }}"
            state: absent
      rescue:
        - name: Note that it failed
          ansible.builtin.set_fact:
            mailadvisor_failure: "{{ ansible_failed_task.name }}"
    - name: Report how far it is
      ansible.builtin.include_tasks: tasks/report.yml
)";

// A set of files is left alone as a whole when one of them is not as we wrote it: the program has
// used it since, or it is the person's own. Everything in a home folder is done as that person.
// What was placed and made is remembered in placed.json.
constexpr std::string_view placeTasks = R"(# Written by mailadvisor: the part that both plays share.
- name: Note who they are
  ansible.builtin.set_fact:
    mailadvisor_users: "{{ mailadvisor_people | map(attribute='user') | list }}"
- name: Look up the people
  ansible.builtin.getent:
    database: passwd
    key: "{{ mailadvisor_person }}"
    fail_key: false
  loop: "{{ mailadvisor_users }}"
  loop_control:
    loop_var: mailadvisor_person
  register: mailadvisor_looked_up
- name: Note their home folders
  ansible.builtin.set_fact:
    mailadvisor_homes: >-
      {%- set homes = {} -%}
      {%- for one in mailadvisor_looked_up.results -%}
      {%- set entry = one.ansible_facts.getent_passwd[one.mailadvisor_person] -%}
      {%- if entry -%}
      {%- set _ = homes.update({one.mailadvisor_person: mailadvisor_root ~ entry[4]}) -%}
      {%- endif -%}
      {%- endfor -%}
      {{ homes }}
- name: Say who is not on this computer
  ansible.builtin.debug:
    msg: "Not on this computer: {{ mailadvisor_users | difference(mailadvisor_homes) }}"
  when: mailadvisor_users | difference(mailadvisor_homes) | length > 0
- name: See what was placed before
  ansible.builtin.stat:
    path: "{{ mailadvisor_store }}/placed.json"
  register: mailadvisor_record
- name: Read it
  ansible.builtin.slurp:
    src: "{{ mailadvisor_store }}/placed.json"
  register: mailadvisor_placed
  when: mailadvisor_record.stat.exists
- name: Compare with what is wanted
  ansible.builtin.set_fact:
    mailadvisor_plan: >-
      {%- set before = mailadvisor_placed.content | b64decode | from_json
          if mailadvisor_record.stat.exists else {'files': [], 'folders': []} -%}
      {%- set wanted = [] -%}
      {%- set folders = [] -%}
      {%- if not mailadvisor_is_undone | default(false) -%}
      {%- for one in mailadvisor_files if one.user in mailadvisor_homes -%}
      {%- set _ = wanted.append(one) -%}
      {%- endfor -%}
      {%- for one in mailadvisor_folders if one.user in mailadvisor_homes -%}
      {%- set _ = folders.append(one) -%}
      {%- endfor -%}
      {%- endif -%}
      {%- set known = {} -%}
      {%- for one in before.files -%}
      {%- set _ = known.update({one.user ~ ':' ~ one.place: one.sha256}) -%}
      {%- endfor -%}
      {%- set keys = [] -%}
      {%- for one in wanted -%}
      {%- set _ = keys.append(one.user ~ ':' ~ one.place) -%}
      {%- endfor -%}
      {%- set stale = [] -%}
      {%- for one in before.files
          if one.user in mailadvisor_homes and one.user ~ ':' ~ one.place not in keys -%}
      {%- set _ = stale.append(one) -%}
      {%- endfor -%}
      {{ {'wanted': wanted, 'folders': folders, 'known': known, 'stale': stale,
          'wanted_keys': keys, 'made': before.folders, 'files': before.files} }}
- name: Look at the files in the home folders
  ansible.builtin.stat:
    path: "{{ mailadvisor_homes[item.user] }}/{{ item.place }}"
    checksum_algorithm: sha256
  become_user: "{{ item.user }}"
  loop: "{{ mailadvisor_plan.wanted + mailadvisor_plan.stale }}"
  loop_control:
    label: "{{ item.place }}"
  register: mailadvisor_seen
- name: Find what belongs to the people
  ansible.builtin.set_fact:
    mailadvisor_theirs: >-
      {%- set theirs = [] -%}
      {%- for one in mailadvisor_seen.results if one.stat.exists -%}
      {%- set key = one.item.user ~ ':' ~ one.item.place -%}
      {%- if not one.stat.isreg or
          one.stat.checksum not in [one.item.sha256, mailadvisor_plan.known.get(key)] -%}
      {%- set _ = theirs.append(one.item.user ~ ':' ~ one.item.set) -%}
      {%- endif -%}
      {%- endfor -%}
      {{ theirs | unique }}
- name: Find who does not get what is wanted because of it
  ansible.builtin.set_fact:
    mailadvisor_kept: >-
      {%- set kept = [] -%}
      {%- for one in mailadvisor_seen.results if one.item.source is defined -%}
      {%- set known = mailadvisor_plan.known.get(one.item.user ~ ':' ~ one.item.place) -%}
      {%- if one.item.user ~ ':' ~ one.item.set in mailadvisor_theirs and
          known != one.item.sha256 -%}
      {%- set _ = kept.append(one.item.user) -%}
      {%- endif -%}
      {%- endfor -%}
      {{ kept | unique }}
- name: Say what is left as it is
  ansible.builtin.debug:
    msg: "In use or there before, left as it is: {{ mailadvisor_theirs }}"
  when: mailadvisor_theirs | length > 0
- name: Remove what is not wanted any more
  ansible.builtin.file:
    path: "{{ mailadvisor_homes[item.item.user] }}/{{ item.item.place }}"
    state: absent
  become_user: "{{ item.item.user }}"
  loop: "{{ mailadvisor_seen.results }}"
  loop_control:
    label: "{{ item.item.place }}"
  when:
    - item.stat.exists
    - item.item.user ~ ':' ~ item.item.place not in mailadvisor_plan.wanted_keys
    - item.item.user ~ ':' ~ item.item.set not in mailadvisor_theirs
- name: Remove the empty folders that were made for it
  ansible.builtin.command:
    argv:
      - rmdir
      - --ignore-fail-on-non-empty
      - --
      - "{{ mailadvisor_homes[item.user] }}/{{ item.place }}"
    removes: "{{ mailadvisor_homes[item.user] }}/{{ item.place }}"
  become_user: "{{ item.user }}"
  loop: "{{ mailadvisor_plan.made | reverse | list }}"
  loop_control:
    label: "{{ item.place }}"
  when:
    - item.user in mailadvisor_homes
    - item not in mailadvisor_plan.folders
- name: Let each person alone read the own settings
  ansible.builtin.file:
    path: "{{ mailadvisor_store }}/accounts/{{ item.folder }}"
    state: directory
    recurse: true
    owner: "{{ item.user }}"
    mode: u=rwX,go=
  loop: "{{ [] if mailadvisor_is_undone | default(false) else mailadvisor_accounts }}"
  loop_control:
    label: "{{ item.folder }}"
  when: item.user in mailadvisor_homes
- name: Look at the folders
  ansible.builtin.stat:
    path: "{{ mailadvisor_homes[item.user] }}/{{ item.place }}"
  become_user: "{{ item.user }}"
  loop: "{{ mailadvisor_plan.folders }}"
  loop_control:
    label: "{{ item.place }}"
  register: mailadvisor_places
- name: Make the folders that are missing
  ansible.builtin.file:
    path: "{{ mailadvisor_homes[item.item.user] }}/{{ item.item.place }}"
    state: directory
    mode: "0700"
  become_user: "{{ item.item.user }}"
  loop: "{{ mailadvisor_places.results }}"
  loop_control:
    label: "{{ item.item.place }}"
  when: not item.stat.exists
- name: Put the files into place
  ansible.builtin.copy:
    src: "{{ mailadvisor_store }}/accounts/{{ item.item.source }}"
    dest: "{{ mailadvisor_homes[item.item.user] }}/{{ item.item.place }}"
    remote_src: true
    mode: "0600"
  become_user: "{{ item.item.user }}"
  loop: "{{ mailadvisor_seen.results }}"
  loop_control:
    label: "{{ item.item.place }}"
  when:
    - item.item.source is defined
    - not item.stat.exists or item.stat.checksum != item.item.sha256
    - item.item.user ~ ':' ~ item.item.set not in mailadvisor_theirs
- name: Remember what was placed
  ansible.builtin.copy:
    content: >-
      {%- set files = [] -%}
      {%- for one in mailadvisor_plan.wanted
          if one.user ~ ':' ~ one.set not in mailadvisor_theirs -%}
      {%- set _ = files.append({'user': one.user, 'place': one.place, 'set': one.set,
          'sha256': one.sha256}) -%}
      {%- endfor -%}
      {%- for one in mailadvisor_plan.files
          if one.user not in mailadvisor_homes or
          one.user ~ ':' ~ one.set in mailadvisor_theirs -%}
      {%- set _ = files.append(one) -%}
      {%- endfor -%}
      {%- set folders = [] -%}
      {%- for one in mailadvisor_plan.made
          if one.user not in mailadvisor_homes or one in mailadvisor_plan.folders -%}
      {%- set _ = folders.append(one) -%}
      {%- endfor -%}
      {%- for one in mailadvisor_places.results
          if not one.stat.exists and one.item not in folders -%}
      {%- set _ = folders.append(one.item) -%}
      {%- endfor -%}
      {{ {'files': files, 'folders': folders} | to_json }}
    dest: "{{ mailadvisor_store }}/placed.json"
    mode: "0600"
  when: not mailadvisor_is_undone | default(false)
)";

// One line a person, for --rollout (rollout.h); a computer that was not reached leaves none.
constexpr std::string_view reportTasks = R"(# Written by mailadvisor: how far it is, kept here.
- name: Make the folder of the reports
  ansible.builtin.file:
    path: "{{ playbook_dir }}/reports"
    state: directory
    mode: "0700"
  delegate_to: localhost
  become: false
  changed_when: false
- name: Keep the report of this computer
  ansible.builtin.copy:
    content: |
      {% for one in mailadvisor_people %}
      mailadvisor-rollout,{{ 'failed' if mailadvisor_failure is defined
          else 'undone' if mailadvisor_is_undone | default(false)
          else 'failed' if one.user not in mailadvisor_homes
          else 'kept' if one.user in mailadvisor_kept else 'done' }},{{ one.id }}
      {% endfor %}
    dest: "{{ playbook_dir }}/reports/{{ inventory_hostname }}.csv"
    mode: "0600"
  delegate_to: localhost
  become: false
  changed_when: false
- name: Say that it failed
  ansible.builtin.fail:
    msg: "Failed at: {{ mailadvisor_failure }}. Its own message stands further up."
  when: mailadvisor_failure is defined
)";

/// What YAML 1.1 may show as it is between double quotes (§5.1).
bool isPlainInYaml(char32_t c) {
    if (c == U'"' || c == U'\\' || c < 0x20 || (c >= 0x7f && c < 0xa0)) return false;
    const bool isSurrogate = c >= 0xd800 && c < 0xe000;
    return c != 0x2028 && c != 0x2029 && c != 0xfeff && c != 0xfffe && c != 0xffff && !isSurrogate;
}

}  // namespace

std::vector<BundleFile> ansiblePlays() {
    return {
        {"ansible.cfg", std::string(settings), {}},
        {"deploy.yml", std::string(deployPlay), {}},
        {"undo.yml", std::string(undoPlay), {}},
        {"tasks/unpack.yml", std::string(unpackTasks), {}},
        {"tasks/place.yml", std::string(placeTasks), {}},
        {"tasks/report.yml", std::string(reportTasks), {}},
    };
}

std::string unsafeYaml(std::string_view text) {
    std::string quoted = "!unsafe \"";
    for (const char32_t c : codePointsOf(text)) {
        if (isPlainInYaml(c)) {
            appendUtf8(quoted, c);
            continue;
        }
        std::array<char, 12> escaped{};
        std::snprintf(escaped.data(), escaped.size(), "\\U%08X", static_cast<unsigned>(c));
        quoted += escaped.data();
    }
    return quoted + "\"";
}

}  // namespace mailadvisor
