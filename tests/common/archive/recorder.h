// Writes down what a walk tells.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "common/archive/walk.h"

namespace disarm::archive {

class Recorder : public MemberVisitor {
 public:
  explicit Recorder(std::string archive) : archive_(std::move(archive)) {}

  Result<void> on_member(const Member& member, std::string bytes) override {
    EXPECT_EQ(member.size, bytes.size());
    EXPECT_TRUE(told_.insert({member.locator, "member"}).second) << member.locator;
    members[shorten(member.locator)] = std::move(bytes);
    return {};
  }

  Result<void> on_failure(const std::string& locator, const Error& error) override {
    EXPECT_TRUE(told_.insert({locator, "failure"}).second) << locator;
    failures[shorten(locator)] = error.message;
    return {};
  }

  Result<void> on_skip(const std::string& locator, const std::string& reason) override {
    EXPECT_TRUE(told_.insert({locator, "skip"}).second) << locator;
    skips[shorten(locator)] = reason;
    return {};
  }

  // By locator without that of the archive, which itself is "".
  std::map<std::string, std::string> members;
  std::map<std::string, std::string> failures;
  std::map<std::string, std::string> skips;

 private:
  std::string shorten(const std::string& locator) const {
    EXPECT_TRUE(locator.starts_with(archive_)) << locator;
    return locator.substr(archive_.size());
  }

  std::string archive_;
  std::map<std::string, std::string> told_;  // each locator once
};

}  // namespace disarm::archive
